package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What single columns show by counting, and what the contract says of them. */
final class ColumnFindings {

  private static final int TELLING_ROWS = 20;

  /** Days in 150 years. */
  private static final int LONGEST_LIFE = 54_750;

  private final TableState state;
  private final TableContract contract;
  private final Optional<NamedState> key;
  private final List<Witness> witnesses;
  private final List<Finding> earlier;
  private final Set<String> explained;
  private final List<Finding> found = new ArrayList<>();

  ColumnFindings(
      TableState state,
      TableContract contract,
      Optional<NamedState> key,
      List<Witness> witnesses,
      List<Finding> earlier) {
    this.state = state;
    this.contract = contract;
    this.key = key;
    this.witnesses = witnesses;
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
        look(column);
      }
      absent();
    }
    return found;
  }

  private void look(NamedState named) {
    String name = named.name();
    ColumnState column = named.state();
    Optional<ContractColumn> known = contract.find(name);
    missing(name, column, known);
    EncodingFindings encodings =
        new EncodingFindings(state, named, known, Witness.written(witnesses, name));
    found.addAll(isKey(name) ? encodings.listOfKey() : encodings.list());
    found.addAll(new TextSentinels(state.rows()).list(name, column));
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

  private boolean isKey(String name) {
    return key.map(it -> it.name().equals(name)).orElse(false);
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
