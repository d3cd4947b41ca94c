package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.RuleCount;
import io.gfg.customers.report.content.LoadedRows;
import io.gfg.customers.report.page.ChartData.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of the rows.
 *
 * @param chart the picture
 * @param equation the numbers, adding up, in a sentence
 * @param rows the numbers
 * @param rejections how many records each rule rejected
 * @param changes how many values each rule changed
 */
record FlowView(
    ChartView chart, String equation, List<Fact> rows, List<Fact> rejections, List<Fact> changes) {

  private static final String READ = "Read";
  private static final String ACCEPTED = "Accepted";

  static FlowView of(CleaningReport cleaning, @Nullable LoadedRows loaded) {
    List<Fact> parts = parts(cleaning, loaded);
    List<Fact> rows = new ArrayList<>(parts);
    rows.add(0, Fact.count(READ, cleaning.read()));
    return new FlowView(
        chart(cleaning, loaded),
        equation(cleaning, parts),
        rows,
        cleaning.rejections().stream().map(FlowView::rule).toList(),
        cleaning.changes().stream()
            .map(it -> Fact.count(it.column() + " by " + it.rule(), it.changes()))
            .toList());
  }

  private static Fact rule(RuleCount count) {
    return Fact.count(count.rule(), count.records());
  }

  private static List<Fact> parts(CleaningReport cleaning, @Nullable LoadedRows loaded) {
    List<Fact> parts = new ArrayList<>(kept(cleaning, loaded));
    parts.add(Fact.count("Duplicates", cleaning.duplicates()));
    parts.add(Fact.count("Rejected", cleaning.rejected()));
    return parts;
  }

  private static List<Fact> kept(CleaningReport cleaning, @Nullable LoadedRows loaded) {
    return loaded == null
        ? List.of(Fact.count(ACCEPTED, cleaning.accepted()))
        : List.of(
            Fact.count("Inserted", loaded.inserted()),
            Fact.count("Updated", loaded.updated()),
            Fact.count("Unchanged", loaded.unchanged()));
  }

  private static String equation(CleaningReport cleaning, List<Fact> parts) {
    List<String> sum =
        parts.stream()
            .map(part -> part.shown() + " " + part.label().toLowerCase(Locale.ROOT))
            .toList();
    return Words.count(cleaning.read()) + " read = " + String.join(" + ", sum);
  }

  private static ChartView chart(CleaningReport cleaning, @Nullable LoadedRows loaded) {
    List<Point> streams = new ArrayList<>();
    addStream(streams, READ, ACCEPTED, cleaning.accepted(), Tone.GOOD);
    addStream(streams, READ, "Duplicates", cleaning.duplicates(), Tone.CALM);
    addStream(streams, READ, "Rejected", cleaning.rejected(), Tone.BAD);
    if (loaded != null) {
      addStream(streams, ACCEPTED, "Inserted", loaded.inserted(), Tone.GOOD);
      addStream(streams, ACCEPTED, "Updated", loaded.updated(), Tone.GOOD);
      addStream(streams, ACCEPTED, "Unchanged", loaded.unchanged(), Tone.GOOD);
    }
    return new ChartView(
        "rows-chart",
        "The flow of the rows from the file to where they ended",
        new ChartData(ChartData.Kind.FLOW, streams));
  }

  private static void addStream(List<Point> streams, String from, String to, long rows, Tone tone) {
    if (rows > 0) {
      streams.add(new Point(to, from, BigDecimal.valueOf(rows), Words.count(rows), tone));
    }
  }
}
