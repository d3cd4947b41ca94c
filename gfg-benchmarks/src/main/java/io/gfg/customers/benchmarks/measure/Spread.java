package io.gfg.customers.benchmarks.measure;

import java.util.List;
import java.util.Optional;

/**
 * What repeated measurements amount to.
 *
 * @param median the middle one, or the mean of the two middle ones
 * @param min the smallest
 * @param max the largest
 */
public record Spread(double median, double min, double max) {

  /**
   * The spread of some measurements.
   *
   * @param values the measurements
   * @return the spread, or empty if there is none
   */
  public static Optional<Spread> of(List<Double> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<Double> sorted = values.stream().sorted().toList();
    int size = sorted.size();
    double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    return Optional.of(new Spread(median, sorted.get(0), sorted.get(size - 1)));
  }
}
