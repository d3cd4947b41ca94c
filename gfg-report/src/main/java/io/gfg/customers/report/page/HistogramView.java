package io.gfg.customers.report.page;

import io.gfg.customers.discovery.Bin;
import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Distribution;
import io.gfg.customers.report.page.ChartData.Point;
import java.math.BigDecimal;
import java.util.List;

/** The chart of a column's numbers. */
final class HistogramView {

  private HistogramView() {}

  static ChartView of(String anchor, ColumnProfile column) {
    Distribution values = column.values();
    List<Point> bars = values.bins().stream().map(bin -> bar(bin, values)).toList();
    return new ChartView(
        anchor + "-chart",
        "How often the values occur",
        new ChartData(ChartData.Kind.HISTOGRAM, bars));
  }

  /** Of sampled numbers it is known which share of them falls into a bar, not how many rows. */
  private static Point bar(Bin bin, Distribution values) {
    Tone tone = bin.to() == null ? Tone.CARE : Tone.CALM;
    if (values.isExact()) {
      return Point.bar(
          range(bin), BigDecimal.valueOf(bin.count()), Words.counted(bin.count(), "row"), tone);
    }
    BigDecimal share = Words.share(bin.count(), values.counted());
    return Point.bar(range(bin), share, "about " + Words.percent(share), tone);
  }

  private static String range(Bin bin) {
    String from = Words.number(bin.from());
    if (bin.to() == null) {
      return from + " or more";
    }
    return bin.isOneValue() ? from : from + " to " + Words.number(bin.to());
  }
}
