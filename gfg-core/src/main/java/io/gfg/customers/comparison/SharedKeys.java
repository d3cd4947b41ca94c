package io.gfg.customers.comparison;

import io.gfg.customers.discovery.KeySketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of two sketches up to a hash below which both know all of theirs.
 *
 * @param before how many of the day before are known
 * @param today how many of today are known
 * @param places where the keys of both stand in the sketches: that of the day before, then today's
 */
record SharedKeys(int before, int today, List<int[]> places) {

  static SharedKeys of(KeySketch before, KeySketch today) {
    return of(before, before.hashes(), today, today.hashes());
  }

  /** The same for the keys whose numbers are kept. */
  static SharedKeys tracked(KeySketch before, KeySketch today) {
    return of(before, first(before.hashes()), today, first(today.hashes()));
  }

  private static List<Long> first(List<Long> hashes) {
    return hashes.subList(0, Math.min(KeySketch.TRACKED, hashes.size()));
  }

  private static SharedKeys of(KeySketch before, List<Long> then, KeySketch today, List<Long> now) {
    long end = smaller(last(before, then), last(today, now));
    Map<Long, Integer> known = new HashMap<>();
    for (int i = 0; i < then.size() && isUpTo(then.get(i), end); i++) {
      known.put(then.get(i), i);
    }
    List<int[]> places = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < now.size() && isUpTo(now.get(i), end); i++) {
      seen++;
      Integer place = known.get(now.get(i));
      if (place != null) {
        places.add(new int[] {place, i});
      }
    }
    return new SharedKeys(known.size(), seen, places);
  }

  /** The last hash up to which all keys are there; the largest of all if none is left out. */
  private static long last(KeySketch sketch, List<Long> hashes) {
    boolean all = hashes.size() == sketch.distinct();
    return all || hashes.isEmpty() ? -1L : hashes.get(hashes.size() - 1);
  }

  private static long smaller(long one, long other) {
    return Long.compareUnsigned(one, other) < 0 ? one : other;
  }

  private static boolean isUpTo(long hash, long end) {
    return Long.compareUnsigned(hash, end) <= 0;
  }
}
