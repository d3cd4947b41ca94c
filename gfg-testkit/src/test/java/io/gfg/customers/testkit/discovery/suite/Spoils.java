package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.FindingKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/** A table that is being spoiled, and what all ways of spoiling one need. */
class Spoils {

  static final double[] RATES = {0.02, 0.1, 0.3, 0.7, 0.9};
  static final double[] FEW = {0.01, 0.02, 0.04};

  final Grid clean;
  final Grounds grounds;
  final Grid table;
  final Random random;
  final Set<String> used;

  /** What was used before the plant that is being made. */
  private final Set<String> earlier;

  Spoils(Grid clean, Random random) {
    this.clean = clean;
    this.grounds = new Grounds(clean);
    this.table = clean.copy();
    this.random = random;
    this.used = new HashSet<>();
    this.earlier = new HashSet<>();
  }

  /** Spoils the same table. */
  Spoils(Spoils shared) {
    this.clean = shared.clean;
    this.grounds = shared.grounds;
    this.table = shared.table;
    this.random = shared.random;
    this.used = shared.used;
    this.earlier = shared.earlier;
  }

  final void beginPlant() {
    earlier.addAll(used);
  }

  Plant nothing(Family family, Set<String> touched) {
    used.addAll(touched);
    return new Plant(family, null, Set.of(), null, null, false, touched);
  }

  Plant plant(
      Family family, FindingKind kind, Set<String> columns, long factor, boolean identifiable) {
    return new Plant(
        family,
        kind,
        columns,
        factor == 0 ? null : BigDecimal.valueOf(factor),
        null,
        identifiable,
        columns);
  }

  void change(int index, boolean[] rows, LongUnaryOperator change) {
    for (int i = 0; i < rows.length; i++) {
      String token = table.rows.get(i)[index];
      if (rows[i] && token != null && !token.equals("null")) {
        table.rows.get(i)[index] = Long.toString(change.applyAsLong((long) Grid.number(token)));
      }
    }
  }

  boolean[] all() {
    boolean[] rows = new boolean[clean.rows.size()];
    Arrays.fill(rows, true);
    return rows;
  }

  boolean[] some(double rate) {
    boolean[] rows = all();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.nextDouble() < rate;
    }
    return rows;
  }

  boolean isFree(List<String> columns) {
    return columns.stream().noneMatch(earlier::contains);
  }

  List<String> free(List<String> columns) {
    return columns.stream().filter(name -> !used.contains(name)).toList();
  }

  <T> T pick(List<T> choices) {
    T chosen = choices.get(random.nextInt(choices.size()));
    if (chosen instanceof String name && clean.index(name) >= 0) {
      used.add(name);
    }
    return chosen;
  }

  double pick(double[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
