package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was spoiled, and what is to be found of it.
 *
 * @param family the kind of spoiling
 * @param kind what is to be found, or null if nothing is
 * @param columns the columns that the finding must be about, with those related where both count
 * @param factor the parameter that must be right, or null
 * @param wrong the column that is wrong, where a pair has a direction; else null
 * @param identifiable whether the table holds the evidence, by a criterion of the suite's own
 * @param touched all columns whose values changed
 */
record Plant(
    Family family,
    @Nullable FindingKind kind,
    Set<String> columns,
    @Nullable BigDecimal factor,
    @Nullable String wrong,
    boolean identifiable,
    Set<String> touched) {

  Plant renamed(Map<String, String> names) {
    return new Plant(
        family,
        kind,
        renamed(columns, names),
        factor,
        renamed(wrong, names),
        identifiable,
        renamed(touched, names));
  }

  private static Set<String> renamed(Set<String> columns, Map<String, String> names) {
    Set<String> renamed = new HashSet<>();
    columns.forEach(column -> renamed.add(names.getOrDefault(column, column)));
    return renamed;
  }

  private static @Nullable String renamed(@Nullable String column, Map<String, String> names) {
    return column == null ? null : names.getOrDefault(column, column);
  }

  boolean isShownBy(Finding finding) {
    if (finding.kind() != kind) {
      return false;
    }
    Set<String> named = new HashSet<>(finding.columns());
    if (kind == FindingKind.COPIED_COLUMN
        || kind == FindingKind.BROKEN_ORDER
        || kind == FindingKind.RENAMED_COLUMN) {
      named.addAll(finding.related());
    }
    if (kind == FindingKind.BROKEN_SUM) {
      named.addAll(finding.related());
      return named.containsAll(columns);
    }
    return named.equals(columns);
  }

  /** Whether factor and direction are those planted; a direction that is not told is not wrong. */
  boolean isRight(Finding finding) {
    BigDecimal told = finding.factor();
    boolean sameFactor = factor == null || (told != null && factor.compareTo(told) == 0);
    boolean told2 = kind != FindingKind.COPIED_COLUMN || finding.repair() == null;
    return sameFactor && (told2 || finding.columns().get(0).equals(wrong));
  }

  /** Whether a finding says something true that follows from the spoiling. */
  boolean implies(Finding finding) {
    return switch (finding.kind()) {
      case BROKEN_SUM, BROKEN_ORDER, IMPLAUSIBLE_VALUE, TYPE_DRIFT, CONFLICTING_ROWS ->
          family == Family.CONFLICT
              || finding.columns().stream().anyMatch(touched::contains)
              || finding.related().stream().anyMatch(touched::contains);
      case MISSING_VALUES, MISSING_COLUMN, UNDOCUMENTED_COLUMN ->
          finding.columns().stream().anyMatch(touched::contains);
      case SENTINEL_VALUE ->
          family == Family.TYPE_DRIFT && finding.columns().stream().anyMatch(touched::contains);
      case DUPLICATE_ROWS -> family == Family.DUPLICATES;
      default -> false;
    };
  }
}
