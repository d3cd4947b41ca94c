package io.gfg.customers.examples;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.jooq.CustomerPipeline;
import java.nio.file.Path;
import java.util.List;

/** What is wrong with a file? Look first; nothing is changed. */
public final class LookBeforeYouLoad {

  private LookBeforeYouLoad() {}

  /**
   * Lists the defects of a file.
   *
   * @param file NDJSON, JSON array or CSV; plain, gzip or zip
   * @return one line for each: its id, how sure it is, and the numbers
   */
  public static List<String> defects(Path file) {
    CustomerProfile profile = CustomerPipeline.from(file).inspect();

    return profile.findings().stream()
        .filter(finding -> finding.severity() == Severity.DEFECT)
        .map(LookBeforeYouLoad::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.id() + " (" + finding.confidence() + "): " + finding.evidence().explanation();
  }
}
