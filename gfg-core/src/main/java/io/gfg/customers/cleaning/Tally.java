package io.gfg.customers.cleaning;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.rule.Violation;
import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the records, and stops the run when too many are rejected. */
final class Tally {

  private static final int REASONS_NAMED = 5;

  private final CleaningPolicy policy;
  private final RejectLimit limit;
  private final long rows;
  private final ChangeCounts changes = new ChangeCounts();
  private final RuleCounts warnings = new RuleCounts();
  private final RuleCounts rejections = new RuleCounts();
  private final List<DroppedCopy> copies = new ArrayList<>();
  private long accepted;
  private long duplicates;
  private long rejected;
  private long superseded;

  private Tally(CleaningPolicy policy, RejectLimit limit, long rows) {
    this.policy = policy;
    this.limit = limit;
    this.rows = rows;
  }

  /** A tally that stops the run as soon as too many of so many records are rejected. */
  static Tally of(CleaningPolicy policy, long rows) {
    return new Tally(policy, policy.rejectLimit(), rows);
  }

  /** A tally that only counts. */
  static Tally unlimited(CleaningPolicy policy) {
    return new Tally(policy, RejectLimit.unlimited(), Long.MAX_VALUE);
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
    if (limit.isExceededBy(rejected - superseded, rows)) {
      throw tooMany(rejection);
    }
  }

  void supersede(Rejection rejection) {
    superseded++;
    reject(rejection);
  }

  /** Whether too many were rejected, of so many records. */
  boolean exceedsLimit(long ofRows) {
    return policy.rejectLimit().isExceededBy(rejected - superseded, ofRows);
  }

  CleaningReport report(Survey survey) {
    CustomerProfile profile = survey.profile();
    RuleSelection selection = survey.selection();
    return new CleaningReport(
        profile.source(),
        policy,
        profile.rows(),
        accepted,
        duplicates,
        rejected,
        superseded,
        changes.list(),
        warnings.list(),
        rejections.list(),
        selection.decisions(),
        new Resolutions(policy, selection, unsettled()).of(profile.findings()),
        copies);
  }

  /** How many differing records were rejected without another of their customer being kept. */
  private long unsettled() {
    return rejections.of(policy.duplicates().id()) - superseded;
  }

  private TooManyRejectsException tooMany(Rejection last) {
    List<RuleCount> reasons = rejections.list();
    String message =
        "rejected %,d of %,d records, more than %s; nothing was written. Most frequent: %s. Mend the file, the policy or its reject limit; the last one is at %s"
            .formatted(rejected - superseded, rows, limit, named(reasons), last.position());
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
