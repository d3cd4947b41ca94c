package io.gfg.customers.cleaning;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.rule.Violation;
import io.gfg.customers.source.SourceReceipt;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the records, and stops the run when too many are rejected. */
final class Tally {

  private static final int REASONS_NAMED = 5;

  private final CleaningPolicy policy;
  private final CustomerProfile profile;
  private final ChangeCounts changes = new ChangeCounts();
  private final RuleCounts warnings = new RuleCounts();
  private final RuleCounts rejections = new RuleCounts();
  private final List<DroppedCopy> copies = new ArrayList<>();
  private long accepted;
  private long duplicates;
  private long rejected;
  private long superseded;

  Tally(CleaningPolicy policy, CustomerProfile profile) {
    this.policy = policy;
    this.profile = profile;
  }

  void accept(Accepted outcome) {
    accepted++;
    outcome.countChanges(changes);
    if (!outcome.warnings().isEmpty()) {
      warnings.add(outcome.warnings().stream().map(Violation::reason));
    }
  }

  void drop(DroppedCopy copy) {
    duplicates++;
    if (copies.size() < CleaningReport.MAX_DROPPED_COPIES) {
      copies.add(copy);
    }
  }

  void reject(Rejection rejection) {
    rejected++;
    rejections.add(rejection.reasons().stream());
    if (policy.rejectLimit().isExceededBy(rejected - superseded, profile.rows())) {
      throw tooMany(rejection);
    }
  }

  void supersede(Rejection rejection) {
    superseded++;
    reject(rejection);
  }

  CleaningReport report(SourceReceipt source, long read, RuleSelection selection) {
    return new CleaningReport(
        source,
        policy,
        read,
        accepted,
        duplicates,
        rejected,
        superseded,
        changes.list(),
        warnings.list(),
        rejections.list(),
        selection.decisions(),
        new Resolutions(policy, selection).of(profile.findings()),
        copies);
  }

  private TooManyRejectsException tooMany(Rejection last) {
    List<RuleCount> reasons = rejections.list();
    String message =
        "rejected %,d of %,d records, more than %s; nothing was written. Most frequent: %s. Mend the file, the policy or its reject limit; the last one is at %s"
            .formatted(
                rejected - superseded,
                profile.rows(),
                policy.rejectLimit(),
                named(reasons),
                last.position());
    return new TooManyRejectsException(message, reasons);
  }

  private static String named(List<RuleCount> reasons) {
    return String.join(
        ", ",
        reasons.stream()
            .limit(REASONS_NAMED)
            .map(reason -> reason.rule() + " (" + reason.records() + ")")
            .toList());
  }
}
