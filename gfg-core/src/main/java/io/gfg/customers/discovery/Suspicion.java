package io.gfg.customers.discovery;

import java.util.List;

/**
 * What the sample suggests, to be verified in all rows.
 *
 * @param kind what it would be
 * @param column the column that would be wrong; of a relation, its first
 * @param hypothesis what must hold
 * @param factor the factor, or 1
 * @param byChance the share of rows that would break the relation by chance, after the repair
 * @param grounds how many independent kinds of evidence there are besides the relation itself
 * @param supports further relations that the repair restores, in words
 * @param rejected what was considered instead, in words
 * @param others how many other columns or factors would explain the rows as well
 */
record Suspicion(
    FindingKind kind,
    String column,
    Hypothesis hypothesis,
    long factor,
    double byChance,
    int grounds,
    List<String> supports,
    List<String> rejected,
    int others) {

  Suspicion {
    supports = List.copyOf(supports);
    rejected = List.copyOf(rejected);
  }

  /** A suspicion that nothing else would explain as well. */
  Suspicion(
      FindingKind kind,
      String column,
      Hypothesis hypothesis,
      long factor,
      double byChance,
      int grounds,
      List<String> supports,
      List<String> rejected) {
    this(kind, column, hypothesis, factor, byChance, grounds, supports, rejected, 0);
  }

  Suspicion withOthers(int count) {
    return new Suspicion(
        kind, column, hypothesis, factor, byChance, grounds, supports, rejected, count);
  }
}
