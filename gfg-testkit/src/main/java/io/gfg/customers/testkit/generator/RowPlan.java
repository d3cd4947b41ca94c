package io.gfg.customers.testkit.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what stands in each row: customers in the order of their index, and between them the rows
 * that repeat an earlier one. Remembers the repeating rows only.
 */
final class RowPlan {

  private static final int PURPOSE = 3;

  private final List<Repeat> repeats;
  private final long[] repeatRows;
  private final long[] repeatedCustomers;

  private RowPlan(List<Repeat> repeats) {
    this.repeats = repeats;
    this.repeatRows = new long[repeats.size()];
    for (int i = 0; i < repeatRows.length; i++) {
      repeatRows[i] = repeats.get(i).after() + 2 + i;
    }
    this.repeatedCustomers = repeats.stream().mapToLong(Repeat::customer).sorted().toArray();
  }

  static RowPlan of(GeneratorSpec spec) {
    Draw draw = new Draw().start(spec.seed(), 0, PURPOSE);
    List<Repeat> repeats = new ArrayList<>();
    for (long customer : distinct(draw, spec.copies() + spec.conflicts(), spec.customers())) {
      long content = repeats.size() < spec.copies() ? customer : spec.customers() + repeats.size();
      long after = customer + draw.below(spec.customers() - customer);
      repeats.add(new Repeat(customer, content, after));
    }
    repeats.sort(Comparator.comparingLong(Repeat::after).thenComparingLong(Repeat::customer));
    return new RowPlan(repeats);
  }

  /** Floyd's algorithm: every choice is equally likely, and none is drawn twice. */
  private static List<Long> distinct(Draw draw, int count, long bound) {
    Set<Long> seen = new HashSet<>();
    List<Long> chosen = new ArrayList<>();
    for (long candidate = bound - count; candidate < bound; candidate++) {
      long drawn = draw.below(candidate + 1);
      long next = seen.add(drawn) ? drawn : candidate;
      seen.add(next);
      chosen.add(next);
    }
    return chosen;
  }

  /** What stands in a row, counted from 1. */
  Slot at(long row) {
    int place = Arrays.binarySearch(repeatRows, row);
    if (place >= 0) {
      Repeat repeat = repeats.get(place);
      return new Slot(repeat.customer(), repeat.content(), rowOf(repeat.customer()), Role.REPEAT);
    }
    long customer = row - 1 - (-place - 1);
    boolean repeated = Arrays.binarySearch(repeatedCustomers, customer) >= 0;
    return new Slot(customer, customer, row, repeated ? Role.REPEATED : Role.SINGLE);
  }

  private long rowOf(long customer) {
    int low = 0;
    int high = repeats.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (repeats.get(middle).after() < customer) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return customer + 1 + low;
  }

  /** Whether a customer has one row or more, and which of them this is. */
  enum Role {
    SINGLE,
    REPEATED,
    REPEAT
  }

  /**
   * What stands in a row.
   *
   * @param customer whose id it carries
   * @param content which customer's values it carries
   * @param firstRow the row in which the id stands first
   * @param role whether the id stands in other rows, too
   */
  record Slot(long customer, long content, long firstRow, Role role) {

    boolean isCopy() {
      return role == Role.REPEAT && customer == content;
    }

    boolean isConflict() {
      return role == Role.REPEAT && customer != content;
    }
  }

  private record Repeat(long customer, long content, long after) {}
}
