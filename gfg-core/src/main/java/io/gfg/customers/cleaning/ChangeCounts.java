package io.gfg.customers.cleaning;

import io.gfg.customers.model.CustomerField;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts changes by rule and column. */
final class ChangeCounts {

  private final Map<String, long[]> byRule = new HashMap<>();

  void add(String rule, CustomerField<?> field) {
    long[] counts = byRule.get(rule);
    if (counts == null) {
      counts = new long[CustomerField.all().size()];
      byRule.put(rule, counts);
    }
    counts[field.ordinal()]++;
  }

  List<ChangeCount> list() {
    return byRule.entrySet().stream()
        .flatMap(
            entry ->
                CustomerField.all().stream()
                    .filter(field -> entry.getValue()[field.ordinal()] > 0)
                    .map(
                        field ->
                            new ChangeCount(
                                entry.getKey(), field.name(), entry.getValue()[field.ordinal()])))
        .sorted(Comparator.comparing(ChangeCount::rule).thenComparing(ChangeCount::column))
        .toList();
  }
}
