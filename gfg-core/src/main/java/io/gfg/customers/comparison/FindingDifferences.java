package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Defects and questions that came and went. Notes come and go by chance. */
final class FindingDifferences {

  private FindingDifferences() {}

  static List<Difference> of(Days days) {
    List<Difference> found = new ArrayList<>();
    Set<String> then = ids(days.before());
    Set<String> now = ids(days.today());
    for (Finding finding : serious(days.today())) {
      if (!then.contains(finding.id())) {
        found.add(
            difference(DifferenceKind.NEW_FINDING, finding, "new: ").weighing(severity(finding)));
      }
    }
    for (Finding finding : serious(days.before())) {
      if (!now.contains(finding.id())) {
        found.add(difference(DifferenceKind.GONE_FINDING, finding, "no longer found: "));
      }
    }
    return found;
  }

  private static List<Finding> serious(TableProfile profile) {
    return profile.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static Set<String> ids(TableProfile profile) {
    return serious(profile).stream().map(Finding::id).collect(Collectors.toSet());
  }

  private static Severity severity(Finding finding) {
    return finding.confidence() == Confidence.SUGGESTIVE ? Severity.INFO : finding.severity();
  }

  private static Difference difference(DifferenceKind kind, Finding finding, String words) {
    return new Difference(
        kind,
        finding.id(),
        finding.columns(),
        Severity.INFO,
        null,
        null,
        null,
        null,
        words + finding.headline());
  }
}
