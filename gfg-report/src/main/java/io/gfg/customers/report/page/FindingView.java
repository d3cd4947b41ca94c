package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.report.content.CustomerRows;
import io.gfg.customers.report.page.ChartData.Point;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the page shows it.
 *
 * @param anchor the id of its element
 * @param id its stable id
 * @param kind what it is about
 * @param badges how much it matters, and what became of it
 * @param certainty how sure it is
 * @param headline all of it in one sentence
 * @param numbers the four numbers
 * @param chart their picture
 * @param explanation the same in words
 * @param columns the columns it is about, then those it rests on
 * @param examples rows before and after
 * @param rejected what was considered instead
 * @param repair what would remove it
 */
record FindingView(
    String anchor,
    String id,
    String kind,
    List<Badge> badges,
    Fact certainty,
    String headline,
    List<Fact> numbers,
    ChartView chart,
    String explanation,
    List<Link> columns,
    List<ExampleTable> examples,
    List<String> rejected,
    @Nullable RepairView repair) {

  static FindingView of(Finding finding, @Nullable Resolution resolution, PageContext page) {
    String anchor = page.anchors().finding(finding.id());
    boolean rows = page.content().rows() == CustomerRows.SHOWN;
    return new FindingView(
        anchor,
        finding.id(),
        Words.title(finding.kind()),
        badges(finding.severity(), resolution),
        new Fact(
            Words.title(finding.confidence()),
            finding.score().toPlainString(),
            Words.percent(finding.score())),
        finding.headline(),
        numbers(finding.evidence()),
        chart(anchor, finding),
        finding.evidence().explanation(),
        columns(finding, page.anchors()),
        rows ? ExampleTable.of(finding.examples()) : List.of(),
        finding.rejected(),
        finding.repair() == null ? null : RepairView.of(finding.repair()));
  }

  private static List<Badge> badges(Severity severity, @Nullable Resolution resolution) {
    return resolution == null || severity == Severity.INFO
        ? List.of(Badge.of(severity))
        : List.of(Badge.of(severity), Badge.of(resolution));
  }

  private static List<Link> columns(Finding finding, Anchors anchors) {
    List<String> all = new ArrayList<>(finding.columns());
    finding.related().stream().filter(name -> !all.contains(name)).forEach(all::add);
    return anchors.columns(all);
  }

  private static List<Fact> numbers(Evidence evidence) {
    List<Fact> numbers = new ArrayList<>();
    numbers.add(Fact.share("Observed", evidence.observed()));
    numbers.add(shareOr("By chance", evidence.byChance(), "not compared"));
    numbers.add(shareOr("After repair", evidence.afterRepair(), "not measured"));
    numbers.add(Fact.count("Rows compared", evidence.rows()));
    return numbers;
  }

  private static Fact shareOr(String label, @Nullable BigDecimal share, String otherwise) {
    return share == null ? Fact.text(label, otherwise) : Fact.share(label, share);
  }

  private static ChartView chart(String anchor, Finding finding) {
    Evidence evidence = finding.evidence();
    List<Point> bars = new ArrayList<>();
    addBar(bars, "Observed", evidence.observed(), Badge.of(finding.severity()).tone());
    addBar(bars, "By chance", evidence.byChance(), Tone.PLAIN);
    addBar(bars, "After repair", evidence.afterRepair(), Tone.GOOD);
    return new ChartView(
        anchor + "-chart",
        "Share of rows that show it, from 0 to 100 %",
        new ChartData(ChartData.Kind.SHARES, bars));
  }

  private static void addBar(List<Point> bars, String name, @Nullable BigDecimal share, Tone tone) {
    if (share != null) {
      bars.add(Point.bar(name, share, Words.percent(share), tone));
    }
  }
}
