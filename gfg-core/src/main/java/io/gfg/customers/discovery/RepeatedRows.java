package io.gfg.customers.discovery;

import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Repeated rows, and where each of them stands first and next. Merges in any order. */
final class RepeatedRows {

  private static final int MOST = 5;

  private final List<Repeat> repeats = new ArrayList<>();

  void add(long hash, TableRow row) {
    add(new Repeat(hash, row.line(), Long.MAX_VALUE));
  }

  private void add(Repeat row) {
    Repeat known = repeats.stream().filter(it -> it.hash == row.hash).findFirst().orElse(null);
    if (known != null) {
      repeats.remove(known);
      repeats.add(known.and(row));
    } else {
      repeats.add(row);
    }
    repeats.sort(Comparator.comparing(Repeat::hash, Long::compareUnsigned));
    if (repeats.size() > MOST) {
      repeats.remove(MOST);
    }
  }

  void merge(RepeatedRows other) {
    other.repeats.forEach(this::add);
  }

  /** For two of them the row that is kept and the one that is left out. */
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (Repeat repeat : repeats) {
      if (repeat.next < Long.MAX_VALUE && examples.size() < MOST - 1) {
        examples.add(example(repeat.first, "kept"));
        examples.add(example(repeat.next, "left out"));
      }
    }
    return examples;
  }

  private static Example example(long line, String after) {
    return new Example(
        line, List.of("the whole row"), List.of("the same more than once"), List.of(after));
  }

  private record Repeat(long hash, long first, long next) {

    Repeat and(Repeat other) {
      long low = Math.min(first, other.first);
      long high = Math.max(first, other.first);
      return new Repeat(hash, low, Math.min(high, Math.min(next, other.next)));
    }
  }
}
