package io.gfg.customers.report.page;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a chart draws. Its words stand in the table beside it.
 *
 * @param kind how it is drawn
 * @param points its bars, or the streams of a flow
 */
record ChartData(Kind kind, List<Point> points) implements Described {

  /** How a chart is drawn. */
  enum Kind {
    /** Bars from 0 to 1, lying. */
    SHARES,
    /** Bars of counts, standing. */
    HISTOGRAM,
    /** Streams from one place to the next. */
    FLOW
  }

  /**
   * A bar, or a stream.
   *
   * @param name its name; of a stream, where it goes
   * @param from where a stream comes from; empty for a bar
   * @param value how much
   * @param label the same for people
   * @param tone how it is meant
   */
  record Point(String name, String from, BigDecimal value, String label, Tone tone)
      implements Described {

    static Point bar(String name, BigDecimal value, String label, Tone tone) {
      return new Point(name, "", value, label, tone);
    }

    @Override
    public void describe(FieldConsumer out) {
      out.field("name", name);
      out.field("from", from);
      out.field("value", value);
      out.field("label", label);
      out.field("tone", Words.of(tone));
    }
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("kind", Words.of(kind));
    out.field("points", points);
  }
}
