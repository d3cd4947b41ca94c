package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns of the contract under other names, where only names tell: a column that is missing and
 * one that is unknown, of a fitting type, are called alike, or are the only two. That is one kind
 * of evidence, so it is a question, and the column stays missing until someone answers.
 */
final class RenamedByName {

  private static final double ALIKE = 0.6;

  private final TableState state;
  private final List<ContractColumn> missing = new ArrayList<>();
  private final List<NamedState> unknown = new ArrayList<>();

  RenamedByName(TableState state, TableContract contract, List<Finding> earlier) {
    this.state = state;
    Set<String> taken = new HashSet<>();
    earlier.stream()
        .filter(it -> it.kind() == FindingKind.RENAMED_COLUMN)
        .forEach(
            it -> {
              taken.addAll(it.columns());
              taken.addAll(it.related());
            });
    Set<String> names = new HashSet<>(taken);
    state.named().forEach(column -> names.add(column.name()));
    for (ContractColumn column : contract.columns()) {
      if (!names.contains(column.name())) {
        missing.add(column);
      }
    }
    for (NamedState column : state.named()) {
      if (contract.find(column.name()).isEmpty() && !taken.contains(column.name())) {
        unknown.add(column);
      }
    }
  }

  /** The documented columns that no row has. */
  List<ContractColumn> missing() {
    return missing.stream().filter(ContractColumn::documented).toList();
  }

  List<Finding> list() {
    List<Finding> found = new ArrayList<>();
    for (ContractColumn column : missing) {
      Optional<NamedState> likeliest = likeliest(column);
      boolean mutual =
          likeliest.isPresent() && likeliest(likeliest.get()).filter(column::equals).isPresent();
      if (mutual) {
        found.add(finding(column, likeliest.get().name()));
      }
    }
    return found;
  }

  private Optional<NamedState> likeliest(ContractColumn column) {
    if (missing.size() == 1 && unknown.size() == 1 && column.mayBe(unknown.get(0).state())) {
      return Optional.of(unknown.get(0));
    }
    return unknown.stream()
        .filter(it -> column.mayBe(it.state()) && alike(column.name(), it.name()) >= ALIKE)
        .max(
            Comparator.comparingDouble((NamedState it) -> alike(column.name(), it.name()))
                .thenComparing(NamedState::name));
  }

  private Optional<ContractColumn> likeliest(NamedState column) {
    if (missing.size() == 1 && unknown.size() == 1) {
      return Optional.of(missing.get(0));
    }
    return missing.stream()
        .filter(it -> it.mayBe(column.state()))
        .max(
            Comparator.comparingDouble((ContractColumn it) -> alike(it.name(), column.name()))
                .thenComparing(ContractColumn::name));
  }

  /** The share of two names that is alike, whatever their case and what stands between words. */
  private static double alike(String left, String right) {
    String a = String.join("", OrderNames.words(left));
    String b = String.join("", OrderNames.words(right));
    Set<String> shared = new HashSet<>(OrderNames.words(left));
    shared.retainAll(new HashSet<>(OrderNames.words(right)));
    Set<String> all = new HashSet<>(OrderNames.words(left));
    all.addAll(OrderNames.words(right));
    double words = all.isEmpty() ? 0 : (double) shared.size() / all.size();
    double letters =
        a.isEmpty() ? 0 : (double) Texts.alike(a, b) / Math.max(a.length(), b.length());
    return Math.max(words, letters);
  }

  private Finding finding(ContractColumn column, String name) {
    Finding counted =
        new Counted(
                FindingKind.RENAMED_COLUMN,
                List.of(name),
                Severity.QUESTION,
                state.rows(),
                state.rows())
            .finding(
                Confidence.SUGGESTIVE,
                null,
                name + " may be the column " + column.name() + " under another name",
                null);
    return counted.withRelated(List.of(column.name()));
  }
}
