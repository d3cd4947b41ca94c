package io.gfg.customers.report.page;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Distribution;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Quantile;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.report.content.CustomerRows;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The card of a column.
 *
 * @param anchor the id of its element
 * @param name the column's name
 * @param type what it holds, in words
 * @param filled the share of rows that have a value
 * @param facts counts and numbers
 * @param quantiles quantiles of its numbers
 * @param chart its histogram, or null without one
 * @param top its most frequent values
 * @param remark how exact this is, and what is left out
 * @param findings the defects and questions that touch it
 * @param notes what else is worth knowing of it
 */
record ColumnView(
    String anchor,
    String name,
    String type,
    Fact filled,
    List<Fact> facts,
    List<Fact> quantiles,
    @Nullable ChartView chart,
    List<Fact> top,
    String remark,
    List<Link> findings,
    List<Link> notes) {

  private static final int SHOWN = 5;

  /** The quantiles that a card has room for. */
  private static final Map<BigDecimal, String> SHARES =
      Map.ofEntries(
          Map.entry(new BigDecimal("0"), "Least"),
          Map.entry(new BigDecimal("0.01"), "1 %"),
          Map.entry(new BigDecimal("0.05"), "5 %"),
          Map.entry(new BigDecimal("0.25"), "25 %"),
          Map.entry(new BigDecimal("0.5"), "Median"),
          Map.entry(new BigDecimal("0.75"), "75 %"),
          Map.entry(new BigDecimal("0.95"), "95 %"),
          Map.entry(new BigDecimal("0.99"), "99 %"),
          Map.entry(new BigDecimal("1"), "Greatest"));

  static ColumnView of(ColumnProfile column, PageContext page) {
    String anchor = page.anchors().column(column.name());
    long rows = page.content().profile().rows();
    Distribution values = column.values();
    return new ColumnView(
        anchor,
        column.name(),
        type(column),
        Fact.share("Filled", Words.share(rows - column.absent(), rows)),
        facts(column),
        values.quantiles().stream()
            .filter(it -> SHARES.containsKey(it.share()))
            .map(ColumnView::fact)
            .toList(),
        values.bins().isEmpty() ? null : HistogramView.of(anchor, column),
        top(values, page),
        remark(values),
        findings(column.name(), page, finding -> finding.severity() != Severity.INFO),
        findings(column.name(), page, finding -> finding.severity() == Severity.INFO));
  }

  private static String type(ColumnProfile column) {
    List<String> kinds = new ArrayList<>();
    addIf(kinds, column.numbers(), column.decimals() == 0 ? "whole numbers" : "decimals");
    addIf(kinds, column.texts() + column.empty(), "text");
    addIf(kinds, column.booleans(), "true or false");
    addIf(kinds, column.nested(), "nested");
    return kinds.isEmpty() ? "no values" : String.join(", ", kinds);
  }

  private static void addIf(List<String> kinds, long count, String kind) {
    if (count > 0) {
      kinds.add(kind);
    }
  }

  private static List<Fact> facts(ColumnProfile column) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.count("Distinct", column.distinct()));
    facts.add(Fact.count("Key missing", column.missing()));
    facts.add(Fact.count("Null", column.nulls()));
    facts.add(Fact.count("Empty text", column.empty()));
    facts.add(Fact.count("Stands for none", column.sentinels()));
    if (column.numbers() > 0) {
      facts.add(Fact.count("Zero", column.zeros()));
      facts.add(Fact.number("Sum", column.sum()));
      facts.add(Fact.number("Mean", mean(column)));
    }
    return facts;
  }

  private static BigDecimal mean(ColumnProfile column) {
    return column.sum().divide(BigDecimal.valueOf(column.numbers()), new MathContext(6));
  }

  private static Fact fact(Quantile quantile) {
    return Fact.number(SHARES.getOrDefault(quantile.share(), ""), quantile.value());
  }

  /** A value that few rows have says nothing of the column, and much of a customer. */
  private static List<Fact> top(Distribution values, PageContext page) {
    long floor = page.content().rows() == CustomerRows.SHOWN ? 2 : CustomerRows.CROWD;
    long least = Math.max(floor, page.content().profile().rows() / 1000);
    return values.top().stream()
        .filter(value -> value.rows() >= least)
        .limit(SHOWN)
        .map(value -> Fact.count(value.value(), value.rows()))
        .toList();
  }

  private static String remark(Distribution values) {
    return values.isExact() || values.bins().isEmpty()
        ? ""
        : "Too many values to count each: histogram and quantiles are from "
            + Words.count(values.counted())
            + " rows, and shares are within "
            + Words.percent(values.error())
            + ".";
  }

  private static List<Link> findings(String name, PageContext page, Predicate<Finding> which) {
    return page.content().profile().findings().stream()
        .filter(which.and(finding -> finding.columns().contains(name)))
        .map(finding -> link(finding, page.anchors()))
        .toList();
  }

  private static Link link(Finding finding, Anchors anchors) {
    return new Link(
        anchors.finding(finding.id()),
        Badge.of(finding.severity()).text() + ": " + finding.headline());
  }
}
