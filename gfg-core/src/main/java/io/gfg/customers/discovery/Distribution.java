package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * How the values of a column are distributed. Of a column with at most 10,000 different values all
 * are counted; of one with more the numbers come from the rows whose content has the smallest
 * hashes, which depend on neither the order of the rows nor their split.
 *
 * @param counted how many numbers the quantiles and bins were taken from
 * @param error by how much a share of numbers may be off, from 0 to 1: 0 if all were counted; else
 *     what 99 of 100 samples keep to (the inequality of Dvoretzky, Kiefer and Wolfowitz), and the
 *     share of repeated rows, which are sampled once
 * @param quantiles quantiles of the numbers, by share; empty without numbers
 * @param bins the histogram of the numbers, by value; empty without numbers
 * @param top the most frequent values, the most frequent first; empty if not all were counted
 */
public record Distribution(
    long counted, BigDecimal error, List<Quantile> quantiles, List<Bin> bins, List<TopValue> top)
    implements Described, Serializable {

  /** Copies the lists. */
  public Distribution {
    error = Decimals.plain(error);
    quantiles = List.copyOf(quantiles);
    bins = List.copyOf(bins);
    top = List.copyOf(top);
  }

  /**
   * The distribution of no values.
   *
   * @return nothing counted
   */
  public static Distribution none() {
    return new Distribution(0, BigDecimal.ZERO, List.of(), List.of(), List.of());
  }

  /**
   * Whether every number was counted.
   *
   * @return false if they were sampled
   */
  public boolean isExact() {
    return error.signum() == 0;
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("counted", counted);
    out.field("error", error);
    out.field("quantiles", quantiles);
    out.field("bins", bins);
    out.field("top", top);
  }
}
