package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.source.SourceReceipt;
import java.util.Locale;

/** A profile for people. */
final class ProfileText {

  private ProfileText() {}

  static String of(CustomerProfile profile) {
    return TextLines.heading("The file")
        + file(profile)
        + "\n"
        + TextLines.heading("Findings")
        + findings(profile)
        + "\n"
        + TextLines.heading("Columns")
        + columns(profile);
  }

  static String file(CustomerProfile profile) {
    SourceReceipt source = profile.source();
    return new TextTable()
        .left("")
        .left("")
        .row("name", source.entry() == null ? source.name() : source.name() + ", " + source.entry())
        .row("written as", source.format().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .row("size", Figures.count(source.bytes()) + " bytes")
        .row("SHA-256", source.sha256())
        .row("records", Figures.count(profile.rows()))
        .row("exact copies", Figures.count(profile.duplicates()))
        .row("differing", Figures.count(profile.conflicts()) + " records of one customer")
        .row("unreadable", Figures.count(profile.malformed() + profile.undecodable()))
        .toString();
  }

  static String findings(CustomerProfile profile) {
    if (profile.findings().isEmpty()) {
      return "  Nothing seems wrong.\n";
    }
    TextTable table = new TextTable().left("weight").left("sure").left("what and why");
    profile.findings().forEach(finding -> table.row(cells(finding)));
    return table.toString();
  }

  private static String[] cells(Finding finding) {
    return new String[] {
      word(finding.severity()), word(finding.confidence()), explained(finding),
    };
  }

  /** Where the evidence only counts the records once more, the headline says it all. */
  private static String explained(Finding finding) {
    String evidence = finding.evidence().explanation();
    String counted = evidence.replaceFirst(" rows$", "");
    boolean told = finding.severity() == Severity.INFO || finding.headline().contains(counted);
    Repair repair = finding.repair();
    return finding.headline()
        + (told ? "" : "; " + evidence)
        + (repair == null ? "" : "; repair: " + repair.code());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String columns(CustomerProfile profile) {
    TextTable table =
        new TextTable()
            .left("column")
            .right("known")
            .right("null")
            .right("missing")
            .right("zero")
            .right("least")
            .right("greatest")
            .right("sum");
    profile
        .fields()
        .forEach(
            field ->
                table.row(
                    field.column(),
                    Figures.count(field.known()),
                    Figures.count(field.nulls()),
                    Figures.count(field.missing()),
                    Figures.count(field.zeros()),
                    Figures.orDash(field.min()),
                    Figures.orDash(field.max()),
                    Figures.orDash(field.sum())));
    return table.toString();
  }
}
