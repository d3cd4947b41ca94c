package io.gfg.customers.report.page;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Severity;
import java.util.List;

/**
 * The findings: those that matter, and those worth knowing.
 *
 * @param serious defects and questions
 * @param notes the others
 */
record FindingsView(List<FindingView> serious, List<FindingView> notes) {

  static FindingsView of(PageContext page) {
    List<Finding> all = page.content().profile().findings();
    return new FindingsView(
        views(all.stream().filter(it -> it.severity() != Severity.INFO).toList(), page),
        views(all.stream().filter(it -> it.severity() == Severity.INFO).toList(), page));
  }

  private static List<FindingView> views(List<Finding> findings, PageContext page) {
    return findings.stream()
        .map(it -> FindingView.of(it, page.resolutions().get(it.id()), page))
        .toList();
  }
}
