package io.gfg.customers.jooq.load;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Numbers of 64 bits that are spread evenly, such as hashes. Takes 11 to 21 bytes for each. */
final class LongSet {

  private static final int FIRST_CAPACITY = 1 << 10;

  /** Stands for a free place, and so is none of the numbers. */
  private static final long FREE = 0;

  private long[] places = new long[FIRST_CAPACITY];
  private int size;

  /** Takes a number, unless it is 0, which is as if it were not given. */
  void add(long number) {
    if (number == FREE) {
      return;
    }
    int at = find(places, number);
    if (places[at] == FREE) {
      places[at] = number;
      size++;
      if (size > capacityOf(places.length)) {
        grow();
      }
    }
  }

  /** The place of a number until the next one is added, or -1 if the set does not have it. */
  int placeOf(long number) {
    if (number == FREE) {
      return -1;
    }
    int at = find(places, number);
    return places[at] == number ? at : -1;
  }

  /** The numbers whose places are not among those given, in the order of their places. */
  LongStream without(BitSet given) {
    return IntStream.range(0, places.length)
        .filter(place -> places[place] != FREE && !given.get(place))
        .mapToLong(place -> places[place]);
  }

  int size() {
    return size;
  }

  /** How many numbers so many places hold: with three quarters taken, a search looks at few. */
  static int capacityOf(int places) {
    return places / 4 * 3;
  }

  private void grow() {
    long[] larger = new long[places.length * 2];
    for (long number : places) {
      if (number != FREE) {
        larger[find(larger, number)] = number;
      }
    }
    places = larger;
  }

  /** Where the number is, or the free place where it belongs. */
  private static int find(long[] places, long number) {
    int last = places.length - 1;
    int at = (int) number & last;
    while (places[at] != FREE && places[at] != number) {
      at = (at + 1) & last;
    }
    return at;
  }
}
