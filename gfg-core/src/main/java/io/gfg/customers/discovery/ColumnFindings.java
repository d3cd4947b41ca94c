package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.CellKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What single columns show by counting, and what the contract says of them. */
final class ColumnFindings {

  private static final int TELLING_ROWS = 20;

  private final TableState state;
  private final TableContract contract;
  private final Set<String> explained;
  private final List<Finding> found = new ArrayList<>();

  ColumnFindings(TableState state, TableContract contract, List<Finding> earlier) {
    this.state = state;
    this.contract = contract;
    this.explained =
        earlier.stream()
            .filter(finding -> finding.severity() != Severity.INFO)
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
    mixedTypes(name, column);
    undocumented(name, column, known);
    known.ifPresent(it -> compareWithUnit(it, column));
    constant(name, column);
    granularity(name, column);
    Sentinels.find(name, column).ifPresent(found::add);
  }

  private void missing(String name, ColumnState column, Optional<ContractColumn> known) {
    long absent = state.rows() - column.present() + column.empty();
    if (absent > 0) {
      boolean required = known.map(ContractColumn::required).orElse(false);
      found.add(
          counted(
                  FindingKind.MISSING_VALUES,
                  name,
                  required ? Severity.DEFECT : Severity.INFO,
                  absent)
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
    Map<String, Long> texts = column.values.texts();
    long numeric =
        texts.entrySet().stream()
            .filter(text -> Encodings.isNumber(text.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    boolean promised =
        known
            .map(it -> it.type() == FieldType.INTEGER || it.type() == FieldType.DECIMAL)
            .orElse(false);
    boolean mixed = column.numbers() > numeric && numeric > 0;
    boolean all = numeric > 0 && numeric == column.count(CellKind.TEXT) - column.empty();
    if (all && (promised || mixed)) {
      found.add(
          counted(FindingKind.ENCODED_NUMBER, name, Severity.DEFECT, numeric)
              .proven(
                  name + " holds numbers as text",
                  Repairs.decode(name, "number-as-text", RepairMode.AUTOMATIC)));
    }
  }

  private void mixedTypes(String name, ColumnState column) {
    long numbers = column.numbers() + column.count(CellKind.LONG_NUMBER);
    long others =
        column.values.texts().entrySet().stream()
            .filter(text -> !text.getKey().isEmpty() && !Encodings.isNumber(text.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    if (numbers > 0 && others > 0 && column.values.isExact()) {
      found.add(
          counted(FindingKind.TYPE_DRIFT, name, Severity.QUESTION, Math.min(numbers, others))
              .proven(name + " holds numbers and other text", null));
    }
  }

  private void undocumented(String name, ColumnState column, Optional<ContractColumn> known) {
    boolean documented = known.map(ContractColumn::documented).orElse(false);
    if (!contract.isEmpty() && !documented) {
      found.add(
          counted(FindingKind.UNDOCUMENTED_COLUMN, name, Severity.INFO, column.present())
              .proven(name + " is not in the data dictionary; it is kept", null));
    }
  }

  private void absent() {
    Set<String> names = state.named().stream().map(NamedState::name).collect(Collectors.toSet());
    for (ContractColumn column : contract.columns()) {
      if (!names.contains(column.name()) && column.documented()) {
        found.add(
            counted(FindingKind.MISSING_COLUMN, column.name(), Severity.DEFECT, state.rows())
                .proven("no row has the column " + column.name(), null));
      }
    }
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
    boolean counts = known.unit() == FieldUnit.COUNT || known.unit() == FieldUnit.DAYS;
    if (counts && column.negatives() > 0) {
      found.add(
          counted(FindingKind.IMPLAUSIBLE_VALUE, name, Severity.DEFECT, column.negatives())
              .proven(name + " is below zero, which no count can be", null));
    }
    if (known.unit() == FieldUnit.RATE && column.max() > 1 && !explained.contains(name)) {
      found.add(
          counted(FindingKind.IMPLAUSIBLE_VALUE, name, Severity.QUESTION, column.numbers())
              .finding(
                  Confidence.SUGGESTIVE,
                  null,
                  name + " runs to " + Texts.number(column.max()) + ", which no share can",
                  null));
    }
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
