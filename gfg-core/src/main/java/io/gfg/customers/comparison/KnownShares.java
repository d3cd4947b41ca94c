package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Bin;
import io.gfg.customers.discovery.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a distribution says about the share of numbers that do not exceed a value: of each value
 * between which bounds the share lies. So two distributions are at least as far apart as is told.
 */
final class KnownShares {

  /** Below a value the share is at most the first number, from it on at least the second. */
  private record Step(BigDecimal value, double below, double from) {}

  private final List<Step> steps = new ArrayList<>();

  private KnownShares() {}

  static KnownShares of(Distribution values) {
    KnownShares shares = new KnownShares();
    values
        .quantiles()
        .forEach(it -> shares.add(it.value(), it.share().doubleValue(), it.share().doubleValue()));
    long seen = 0;
    for (Bin bin : values.bins()) {
      double below = (double) seen / values.counted();
      seen += bin.count();
      double upTo = (double) seen / values.counted();
      BigDecimal end = bin.to();
      if (end != null) {
        shares.add(end, bin.isOneValue() ? below : upTo, upTo);
      }
    }
    return shares;
  }

  private void add(BigDecimal value, double below, double from) {
    steps.add(new Step(value, below, from));
  }

  /** The largest difference of the shares that is certain, from 0 to 1. */
  static double distance(Distribution one, Distribution other) {
    KnownShares left = of(one);
    KnownShares right = of(other);
    return Math.max(left.exceeds(right), right.exceeds(left));
  }

  /** By how much, at some value, the share is certainly larger than another's. */
  private double exceeds(KnownShares other) {
    double most = 0;
    for (Step step : steps) {
      most = Math.max(most, least(step.value) - other.most(step.value));
    }
    return most;
  }

  private double least(BigDecimal value) {
    double least = 0;
    for (Step step : steps) {
      if (step.value.compareTo(value) <= 0) {
        least = Math.max(least, step.from);
      }
    }
    return least;
  }

  private double most(BigDecimal value) {
    double most = 1;
    for (Step step : steps) {
      if (step.value.compareTo(value) > 0) {
        most = Math.min(most, step.below);
      }
    }
    return most;
  }
}
