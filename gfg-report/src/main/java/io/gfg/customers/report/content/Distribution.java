package io.gfg.customers.report.content;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How the values of a column are distributed.
 *
 * @param column the column's name
 * @param precision how exact bins and quantiles are
 * @param bins the histogram of its numbers, by value; empty without numbers
 * @param quantiles quantiles of its numbers, by percent; empty without numbers
 * @param top its most frequent values, the most frequent first; empty if there were too many values
 *     to count
 */
public record Distribution(
    String column,
    Precision precision,
    List<Bin> bins,
    List<Quantile> quantiles,
    List<TopValue> top)
    implements Described, Serializable {

  /** Copies the lists. */
  public Distribution {
    bins = List.copyOf(bins);
    quantiles = List.copyOf(quantiles);
    top = List.copyOf(top);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("column", column);
    out.field("precision", precision.name().toLowerCase(Locale.ROOT));
    out.field("bins", bins);
    out.field("quantiles", quantiles);
    out.field("top", top);
  }
}
