package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.TableProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The profile of a table for people. */
final class TableProfileText {

  private TableProfileText() {}

  static String of(TableProfile profile) {
    return TextLines.heading("The file")
        + file(profile)
        + "\n"
        + TextLines.heading("Findings")
        + findings(profile)
        + "\n"
        + TextLines.heading("Columns")
        + columns(profile);
  }

  private static String file(TableProfile profile) {
    return new TextTable()
        .left("")
        .left("")
        .row("name", profile.source())
        .row("records", Figures.count(profile.rows()))
        .row("unreadable", Figures.count(profile.malformed()))
        .row("columns", Figures.count(profile.columns().size()))
        .toString();
  }

  private static String findings(TableProfile profile) {
    if (profile.findings().isEmpty()) {
      return "  Nothing seems wrong.\n";
    }
    TextTable table = new TextTable().left("weight").left("sure").left("what and why");
    profile.findings().stream()
        .filter(finding -> !isOrder(finding))
        .forEach(
            finding ->
                table.row(
                    word(finding.severity()), word(finding.confidence()), explained(finding)));
    return table + orders(profile);
  }

  /** Orders that hold are many, and seldom what somebody looks for. */
  private static String orders(TableProfile profile) {
    long orders = profile.findings().stream().filter(TableProfileText::isOrder).count();
    return orders == 0
        ? ""
        : "  And " + Figures.count(orders) + " orders that always hold; --format json has them.\n";
  }

  private static boolean isOrder(Finding finding) {
    return finding.kind() == FindingKind.RELATION && finding.related().size() == 1;
  }

  private static String explained(Finding finding) {
    Repair repair = finding.repair();
    return finding.headline()
        + numbers(finding.evidence())
        + (repair == null ? "" : "; repair: " + repair.rule());
  }

  /** Only where something was compared are there numbers besides those of the headline. */
  private static String numbers(Evidence evidence) {
    return evidence.byChance() == null
        ? ""
        : "; observed in "
            + percent(evidence.observed())
            + ", by chance in "
            + percent(evidence.byChance())
            + (evidence.afterRepair() == null
                ? ""
                : ", after repair in " + percent(evidence.afterRepair()))
            + " of "
            + Figures.count(evidence.rows())
            + " rows";
  }

  private static String percent(@Nullable BigDecimal share) {
    return share == null ? "-" : share.movePointRight(2).setScale(2, RoundingMode.HALF_EVEN) + " %";
  }

  private static String columns(TableProfile profile) {
    TextTable table =
        new TextTable()
            .left("column")
            .right("values")
            .right("null")
            .right("missing")
            .right("zero")
            .right("distinct")
            .right("least")
            .right("greatest");
    for (ColumnProfile column : profile.columns()) {
      table.row(
          column.name(),
          Figures.count(column.numbers() + column.texts() + column.booleans() + column.nested()),
          Figures.count(column.nulls() + column.empty()),
          Figures.count(column.missing()),
          Figures.count(column.zeros()),
          Figures.count(column.distinct()),
          Figures.orDash(column.min()),
          Figures.orDash(column.max()));
    }
    return table.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
