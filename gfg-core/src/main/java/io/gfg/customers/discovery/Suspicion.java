package io.gfg.customers.discovery;

import java.util.List;

/**
 * What the sample suggests, to be verified in all rows.
 *
 * @param kind what it would be
 * @param hypothesis what must hold
 * @param factor the factor, or 1
 * @param byChance the share of rows that would break the relation by chance, after the repair
 * @param grounds how many independent kinds of evidence there are besides the relation itself
 * @param supports further relations that the repair restores, in words
 * @param rejected what was considered instead, in words
 */
record Suspicion(
    FindingKind kind,
    Hypothesis hypothesis,
    long factor,
    double byChance,
    int grounds,
    List<String> supports,
    List<String> rejected) {

  Suspicion {
    supports = List.copyOf(supports);
    rejected = List.copyOf(rejected);
  }

  String column() {
    return hypothesis.columns().get(0);
  }
}
