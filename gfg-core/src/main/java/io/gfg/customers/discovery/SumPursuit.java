package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The search for the parts of one total. Parts are pursued greedily, always the one that brings the
 * rest nearest to zero, once from each part that may be the first. Each row counts alike and no
 * value for more than its total, so that a few rows, however far out, decide nothing. Two columns
 * are parts of one total only if together they seldom exceed it.
 */
final class SumPursuit {

  private static final int MOST_PARTS = 12;

  /** How often a part is at most the total: in all rows, or in those in which it is not zero. */
  private static final double OF_ALL = 0.97;

  private static final double OF_NONZERO = 0.5;

  private static final double SAME = 0.995;

  private final SumTerms terms;
  private final int total;
  private final double[] whole;
  private final List<Integer> candidates = new ArrayList<>();
  private final double[][] products;
  private final boolean[][] apart;

  SumPursuit(SumTerms terms, int total) {
    this.terms = terms;
    this.total = total;
    this.whole = terms.values(total);
    for (int part = 0; part < terms.count(); part++) {
      if (mayBePart(part)) {
        candidates.add(part);
      }
    }
    products = new double[terms.count()][terms.count()];
    apart = new boolean[terms.count()][terms.count()];
  }

  List<Integer> candidates() {
    return candidates;
  }

  private boolean mayBePart(int part) {
    int[] nonzero = terms.nonzero(part);
    if (terms.areOfOneColumn(part, total) || nonzero.length == 0) {
      return false;
    }
    double[] piece = terms.values(part);
    int beyond = 0;
    int equal = 0;
    for (int row : nonzero) {
      beyond += piece[row] > whole[row] ? 1 : 0;
      equal += piece[row] == whole[row] ? 1 : 0;
    }
    int rows = terms.rows();
    boolean within = beyond <= (1 - OF_ALL) * rows || beyond <= (1 - OF_NONZERO) * nonzero.length;
    return within && equal < SAME * terms.nonzero(total).length;
  }

  /** The different sets of parts that the starts lead to. */
  Set<List<Integer>> pursueAll() {
    compare();
    Set<List<Integer>> results = new LinkedHashSet<>();
    for (int first : candidates) {
      List<Integer> parts = pursue(first);
      parts.sort(Comparator.naturalOrder());
      results.add(parts);
    }
    return results;
  }

  private void compare() {
    double[][] shares = new double[terms.count()][];
    for (int part : candidates) {
      shares[part] = shares(part);
    }
    for (int left : candidates) {
      for (int row : terms.nonzero(left)) {
        products[total][left] += shares[left][row];
      }
      for (int right : candidates) {
        if (right >= left) {
          compare(left, right, shares);
        }
      }
    }
  }

  /** A part as a share of the total, at most 1. */
  private double[] shares(int part) {
    double[] piece = terms.values(part);
    double[] shares = new double[piece.length];
    for (int row : terms.nonzero(part)) {
      shares[row] = whole[row] > 0 ? Math.min(1, piece[row] / whole[row]) : 0;
    }
    return shares;
  }

  private void compare(int left, int right, double[][] shares) {
    boolean leftIsRarer = terms.nonzero(left).length <= terms.nonzero(right).length;
    int rare = leftIsRarer ? left : right;
    double[] a = terms.values(left);
    double[] b = terms.values(right);
    double product = 0;
    int both = 0;
    int beyond = 0;
    for (int row : terms.nonzero(rare)) {
      if (a[row] != 0 && b[row] != 0) {
        product += shares[left][row] * shares[right][row];
        both++;
        beyond += a[row] + b[row] > whole[row] * (1 + 1e-9) ? 1 : 0;
      }
    }
    products[left][right] = product;
    products[right][left] = product;
    apart[left][right] = terms.areOfOneColumn(left, right) || beyond > (1 - OF_NONZERO) * both;
    apart[right][left] = apart[left][right];
  }

  private List<Integer> pursue(int first) {
    List<Integer> parts = new ArrayList<>(List.of(first));
    while (parts.size() < MOST_PARTS) {
      int best = best(parts);
      if (best < 0) {
        break;
      }
      parts.add(best);
    }
    return parts;
  }

  private int best(List<Integer> parts) {
    int best = -1;
    double most = 1e-9;
    for (int part : candidates) {
      if (parts.stream().noneMatch(taken -> apart[taken][part])) {
        double rest = products[total][part];
        for (int taken : parts) {
          rest -= products[taken][part];
        }
        double gain = 2 * rest - products[part][part];
        if (gain > most) {
          most = gain;
          best = part;
        }
      }
    }
    return best;
  }
}
