package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.CellKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What single columns show by counting, and what the contract says of them. */
final class ColumnFindings {

  private static final int TELLING_ROWS = 20;

  /** Days in 150 years. */
  private static final int LONGEST_LIFE = 54_750;

  private final TableState state;
  private final TableContract contract;
  private final Optional<NamedState> key;
  private final List<Finding> earlier;
  private final Set<String> explained;
  private final List<Finding> found = new ArrayList<>();

  ColumnFindings(
      TableState state, TableContract contract, Optional<NamedState> key, List<Finding> earlier) {
    this.state = state;
    this.contract = contract;
    this.key = key;
    this.earlier = earlier;
    this.explained =
        earlier.stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> finding.kind() != FindingKind.IMPLAUSIBLE_VALUE)
            .flatMap(finding -> finding.columns().stream())
            .collect(Collectors.toSet());
  }

  List<Finding> list() {
    if (state.rows() > 0) {
      for (NamedState column : state.named()) {
        look(column.name(), column.state());
      }
      absent();
    }
    return found;
  }

  private void look(String name, ColumnState column) {
    Optional<ContractColumn> known = contract.find(name);
    missing(name, column, known);
    encodedBoolean(name, column, known);
    encodedNumber(name, column, known);
    mixedTypes(name, column, known);
    undocumented(name, column, known);
    known.ifPresent(it -> compareWithUnit(it, column));
    constant(name, column);
    granularity(name, column);
  }

  private void missing(String name, ColumnState column, Optional<ContractColumn> known) {
    long absent = state.rows() - column.present() + column.empty();
    if (absent > 0) {
      Severity severity =
          known
              .map(it -> it.required() ? Severity.DEFECT : Severity.QUESTION)
              .orElse(Severity.INFO);
      found.add(
          counted(FindingKind.MISSING_VALUES, name, severity, absent)
              .proven(name + " has no value in " + Counts.inWords(absent) + " rows", null));
    }
  }

  private void encodedBoolean(String name, ColumnState column, Optional<ContractColumn> known) {
    Map<String, Long> texts = column.values.texts();
    long count = column.count(CellKind.TEXT);
    Optional<String> encoding = Encodings.ofBooleans(new TreeSet<>(texts.keySet()));
    if (encoding.isPresent() && count == column.present()) {
      boolean promised = known.map(it -> it.type() == FieldType.BOOLEAN).orElse(false);
      Severity severity = promised ? Severity.DEFECT : Severity.QUESTION;
      RepairMode mode = promised ? RepairMode.AUTOMATIC : RepairMode.PROPOSED;
      found.add(
          counted(FindingKind.ENCODED_BOOLEAN, name, severity, count)
              .proven(
                  name + " holds true and false as " + encoding.get(),
                  Repairs.decode(name, encoding.get(), mode)));
    }
  }

  private void encodedNumber(String name, ColumnState column, Optional<ContractColumn> known) {
    long numeric = column.numericTexts();
    boolean promised = known.map(ContractColumn::isNumber).orElse(false);
    boolean mixed = column.numbers() > numeric;
    boolean unpromised = known.isEmpty() && !isKey(name);
    if (numeric > 0 && column.otherTexts() == 0 && (promised || mixed || unpromised)) {
      boolean certain = promised || mixed;
      found.add(
          counted(
                  FindingKind.ENCODED_NUMBER,
                  name,
                  certain ? Severity.DEFECT : Severity.QUESTION,
                  numeric)
              .proven(
                  name + " holds numbers as text",
                  Repairs.decode(
                      name,
                      "number-as-text",
                      certain ? RepairMode.AUTOMATIC : RepairMode.PROPOSED)));
    }
  }

  private boolean isKey(String name) {
    return key.map(it -> it.name().equals(name)).orElse(false);
  }

  private void mixedTypes(String name, ColumnState column, Optional<ContractColumn> known) {
    long numbers = column.numbers() + column.count(CellKind.LONG_NUMBER);
    long[] counts = {
      numbers, column.otherTexts(), column.count(CellKind.BOOLEAN), column.count(CellKind.NESTED)
    };
    Arrays.sort(counts);
    long others = counts[0] + counts[1] + counts[2];
    if (others > 0) {
      Severity severity = known.isPresent() ? Severity.DEFECT : Severity.QUESTION;
      found.add(
          counted(FindingKind.TYPE_DRIFT, name, severity, others)
              .proven(name + " holds values of several types", null));
    } else if (known.map(it -> it.contradicts(column)).orElse(false)) {
      found.add(
          counted(FindingKind.TYPE_DRIFT, name, Severity.DEFECT, column.present())
              .proven(name + " holds no values of the type that it should", null));
    }
  }

  private void undocumented(String name, ColumnState column, Optional<ContractColumn> known) {
    boolean documented = known.map(ContractColumn::documented).orElse(false);
    if (!contract.isEmpty() && !documented && !isRenamed(name)) {
      found.add(
          counted(FindingKind.UNDOCUMENTED_COLUMN, name, Severity.INFO, column.present())
              .proven(name + " is not in the data dictionary; it is kept", null));
    }
  }

  private boolean isRenamed(String name) {
    return earlier.stream()
        .anyMatch(it -> it.kind() == FindingKind.RENAMED_COLUMN && it.columns().contains(name));
  }

  private void absent() {
    RenamedByName renamed = new RenamedByName(state, contract, earlier);
    for (ContractColumn column : renamed.missing()) {
      found.add(
          counted(FindingKind.MISSING_COLUMN, column.name(), Severity.DEFECT, state.rows())
              .proven("no row has the column " + column.name(), null));
    }
    found.addAll(renamed.list());
  }

  private void compareWithUnit(ContractColumn known, ColumnState column) {
    String name = known.name();
    boolean flags = column.min() == 0 && column.max() == 1 && column.decimals() == 0;
    if (known.unit() == FieldUnit.COUNT
        && flags
        && column.numbers() - column.zeros() >= TELLING_ROWS) {
      found.add(
          counted(FindingKind.FLAG_NOT_COUNT, name, Severity.INFO, column.numbers())
              .proven(name + " is documented as a count and holds only 0 and 1", null));
    }
    if (explained.contains(name)) {
      return;
    }
    boolean hasSign = known.unit() == FieldUnit.NONE;
    if (!hasSign && column.negatives() > 0) {
      found.add(
          counted(FindingKind.IMPLAUSIBLE_VALUE, name, Severity.DEFECT, column.negatives())
              .proven(name + " is below zero, which its unit cannot be", null));
    }
    if (known.unit() == FieldUnit.RATE && column.max() > 1) {
      found.add(implausible(name, column, ", which no share can"));
    }
    if (known.unit() == FieldUnit.DAYS && column.max() > LONGEST_LIFE) {
      found.add(implausible(name, column, ", which is longer than anyone lives"));
    }
  }

  private Finding implausible(String name, ColumnState column, String why) {
    return counted(FindingKind.IMPLAUSIBLE_VALUE, name, Severity.QUESTION, column.numbers())
        .finding(
            Confidence.SUGGESTIVE,
            null,
            name + " runs to " + Texts.number(column.max()) + why,
            null);
  }

  private void constant(String name, ColumnState column) {
    if (column.values.distinct() == 1
        && column.present() == state.rows()
        && state.rows() >= TELLING_ROWS) {
      found.add(
          counted(FindingKind.CONSTANT_COLUMN, name, Severity.INFO, state.rows())
              .proven(name + " has the same value in every row", null));
    }
  }

  private void granularity(String name, ColumnState column) {
    if (column.divisor() > 1
        && column.values.distinct() > 2
        && column.numbers() - column.zeros() >= TELLING_ROWS
        && !explained.contains(name)) {
      found.add(
          counted(FindingKind.GRANULARITY, name, Severity.INFO, column.numbers())
              .finding(
                  Confidence.PROVEN,
                  BigDecimal.valueOf(column.divisor()),
                  "every value of " + name + " is a multiple of " + column.divisor(),
                  null));
    }
  }

  private Counted counted(FindingKind kind, String name, Severity severity, long count) {
    return new Counted(kind, List.of(name), severity, count, state.rows());
  }
}
