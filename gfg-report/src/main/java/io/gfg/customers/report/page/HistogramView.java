package io.gfg.customers.report.page;

import io.gfg.customers.report.content.Bin;
import io.gfg.customers.report.content.Distribution;
import io.gfg.customers.report.page.ChartData.Point;
import java.math.BigDecimal;
import java.util.List;

/** The chart of a column's numbers. */
final class HistogramView {

  private HistogramView() {}

  static ChartView of(String anchor, Distribution values) {
    List<Point> bars = values.bins().stream().map(HistogramView::bar).toList();
    return new ChartView(
        anchor + "-chart",
        "How often the values occur",
        new ChartData(ChartData.Kind.HISTOGRAM, bars));
  }

  private static Point bar(Bin bin) {
    return Point.bar(
        range(bin),
        BigDecimal.valueOf(bin.rows()),
        Words.counted(bin.rows(), "row"),
        bin.to() == null ? Tone.CARE : Tone.CALM);
  }

  private static String range(Bin bin) {
    String from = Words.number(bin.from());
    if (bin.to() == null) {
      return from + " or more";
    }
    return bin.to().compareTo(bin.from()) == 0 ? from : from + " to " + Words.number(bin.to());
  }
}
