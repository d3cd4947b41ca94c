package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import java.util.Comparator;

/** One value and how often it occurs. */
record ValueCount(Value value, long count) {

  static final Comparator<ValueCount> ORDER =
      Comparator.comparing(ValueCount::kind)
          .thenComparingDouble(counted -> counted.value().number())
          .thenComparing(ValueCount::text);

  CellKind kind() {
    return value.kind();
  }

  String text() {
    return value.text();
  }
}
