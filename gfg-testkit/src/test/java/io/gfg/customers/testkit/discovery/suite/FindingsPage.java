package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import java.util.List;
import java.util.Locale;

/** Writes {@code docs/findings.md} from what inspection finds in small examples. */
final class FindingsPage {

  private FindingsPage() {}

  static String write() {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Findings

        What `gfg inspect` and `TableInspector` can find, how, and what they cannot. This page is generated from the code:
        `FindingsPageTest` inspects one small example for each kind and compares.

        A finding is a *defect*, a *question* or *information*. It is *proven* by counting, *strong* where two kinds of evidence
        agree in both halves of the rows, or *suggestive*. Its score is the share of findings with evidence of that strength
        that were true in the mutation suite of this project; what is counted has a score of 1. Only proven and strong findings
        whose repair loses nothing are repaired without being asked.

        """);
    for (FindingKind kind : FindingKind.values()) {
      page.append(section(kind));
    }
    return page.toString();
  }

  private static String section(FindingKind kind) {
    KindText text = KindText.of(kind);
    Finding finding = KindExample.findings(kind).get(0);
    StringBuilder section = new StringBuilder();
    section.append("## ").append(kind).append("\n\n");
    section.append("Test: ").append(text.test()).append("\n\n");
    section.append("Limits: ").append(text.limits()).append("\n\n");
    section
        .append("Example: ")
        .append(finding.headline())
        .append(" (")
        .append(word(finding.severity()))
        .append(", ")
        .append(word(finding.confidence()))
        .append(", score ")
        .append(finding.score())
        .append(").\n\n");
    section.append("> ").append(finding.evidence().explanation()).append("\n\n");
    finding.examples().stream().limit(2).forEach(it -> section.append(line(it)));
    section.append(finding.examples().isEmpty() ? "" : "\n");
    if (finding.repair() != null) {
      section
          .append("Repair `")
          .append(finding.repair().rule())
          .append("`, ")
          .append(word(finding.repair().mode()))
          .append(finding.repair().lossless() ? ", lossless" : ", the values become unknown")
          .append("; in a policy `")
          .append(finding.repair().policy())
          .append("`; undone: ")
          .append(finding.repair().undo())
          .append(".\n\n");
    }
    return section.toString();
  }

  private static String line(Example example) {
    List<String> cells = example.columns();
    return "- line %d: %s holds %s, repaired %s%n"
        .formatted(
            example.line(),
            String.join(", ", cells),
            String.join(", ", example.before()),
            String.join(", ", example.after()));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
