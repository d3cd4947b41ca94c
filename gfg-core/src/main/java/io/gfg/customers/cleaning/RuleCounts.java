package io.gfg.customers.cleaning;

import io.gfg.customers.model.Reason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts by rule the records it objected to; one record counts once for each rule. */
final class RuleCounts {

  private final Map<String, Long> records = new HashMap<>();

  void add(Stream<Reason> reasonsOfOneRecord) {
    reasonsOfOneRecord
        .map(Reason::rule)
        .distinct()
        .forEach(rule -> records.merge(rule, 1L, Long::sum));
  }

  /** How many records one rule objected to. */
  long of(String rule) {
    return records.getOrDefault(rule, 0L);
  }

  /** The most frequent first. */
  List<RuleCount> list() {
    return records.entrySet().stream()
        .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingLong(RuleCount::records).reversed().thenComparing(RuleCount::rule))
        .toList();
  }
}
