package io.gfg.customers.discovery;

import java.util.Optional;

/** Decides about orders and sums, promised or found, that hold or that some rows break. */
final class RelationJudge {

  private final Verified verified;
  private final Suspicion suspicion;
  private final Tally tally;

  RelationJudge(Verified verified) {
    this.verified = verified;
    this.suspicion = verified.suspicion();
    this.tally = verified.tally();
  }

  Optional<Finding> relation() {
    if (tally.count(RowCheck.STILL_BROKEN) == 0) {
      return Optional.of(holds());
    }
    return suspicion.hypothesis() instanceof DividedSum ? brokenSum() : Optional.empty();
  }

  private Finding holds() {
    String relation = suspicion.hypothesis().relation() + " in every row";
    return verified.finding(FindingKind.RELATION, Severity.INFO, Confidence.STRONG, relation, null);
  }

  /**
   * A sum that few rows break is most likely broken in them; many may lack a part. That it was
   * found, and promised by nobody, is one kind of evidence.
   */
  Optional<Finding> brokenSum() {
    long broken = tally.count(RowCheck.STILL_BROKEN);
    if (broken == 0 && isDocumented()) {
      return Optional.of(holds());
    }
    if (broken == 0 || broken * 2 > tally.count(RowCheck.COMPARED)) {
      return Optional.empty();
    }
    boolean few = verified.isFew(broken);
    boolean defect = few && isDocumented();
    return Optional.of(
        verified.finding(
            FindingKind.BROKEN_SUM,
            defect ? Severity.DEFECT : Severity.QUESTION,
            defect ? Confidence.STRONG : Confidence.SUGGESTIVE,
            suspicion.hypothesis().relation()
                + (few ? " in all rows but " : " in most rows, not in ")
                + Counts.inWords(broken),
            null));
  }

  Optional<Finding> brokenOrder() {
    long broken = tally.count(RowCheck.STILL_BROKEN);
    if (broken == 0) {
      return Optional.of(holds());
    }
    boolean few = verified.isFew(broken);
    if (!few && !isDocumented()) {
      return Optional.empty();
    }
    return Optional.of(
        verified.finding(
            FindingKind.BROKEN_ORDER,
            few && isDocumented() ? Severity.DEFECT : Severity.QUESTION,
            few ? Confidence.STRONG : Confidence.SUGGESTIVE,
            suspicion.hypothesis().relation() + " is broken in " + Counts.inWords(broken) + " rows",
            null));
  }

  private boolean isDocumented() {
    return suspicion.grounds() > 2;
  }
}
