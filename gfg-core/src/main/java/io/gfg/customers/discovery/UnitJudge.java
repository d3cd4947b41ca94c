package io.gfg.customers.discovery;

import java.util.Optional;

/** Decides about columns that are multiplied, in all rows or in some. */
final class UnitJudge {

  private final Verified verified;
  private final Suspicion suspicion;
  private final Tally tally;

  UnitJudge(Verified verified) {
    this.verified = verified;
    this.suspicion = verified.suspicion();
    this.tally = verified.tally();
  }

  Optional<Finding> multiplied() {
    if (!tally.holdsAfter() || tally.count(RowCheck.BROKEN) == 0) {
      return Optional.empty();
    }
    if (isUpperBound()) {
      return Optional.of(upperBound());
    }
    boolean strong = verified.isStrong();
    RepairMode mode = strong && !isAmbiguous() ? RepairMode.AUTOMATIC : RepairMode.PROPOSED;
    String headline =
        suspicion.column()
            + " is "
            + Counts.inWords(suspicion.factor())
            + " times too large"
            + (suspicion.kind() == FindingKind.WRONG_UNIT
                ? ", like " + Factors.inWords(suspicion.factor())
                : "");
    return Optional.of(
        verified.finding(
            verified.severity(),
            verified.confidence(),
            strong ? headline : headline + ", perhaps",
            Repairs.divide(suspicion, mode)));
  }

  /** Whether so many values can be in either unit that a guard would refuse the file. */
  private boolean isAmbiguous() {
    return Share.exceeds(
        tally.count(RowCheck.AMBIGUOUS),
        tally.count(RowCheck.COMPARED),
        GuardJudge.AMBIGUOUS_PER_MILLE);
  }

  /** A column that only ever bounds others breaks nothing, in whatever unit it is. */
  private boolean isUpperBound() {
    return suspicion.hypothesis() instanceof DividedOrder order
        && order.side() == DividedOrder.Side.AT_LEAST
        && suspicion.grounds() < 2;
  }

  private Finding upperBound() {
    String headline =
        "%s may be %s times too large; nothing that it bounds is contradicted by either"
            .formatted(suspicion.column(), Counts.inWords(suspicion.factor()));
    return verified.finding(Severity.INFO, Confidence.SUGGESTIVE, headline, null);
  }

  Optional<Finding> mixed() {
    long broken = tally.count(RowCheck.BROKEN);
    if (broken == 0 || tally.count(RowCheck.STILL_BROKEN) * 50 > broken) {
      return Optional.empty();
    }
    String headline =
        suspicion.column()
            + " is "
            + Counts.inWords(suspicion.factor())
            + " times too large in a part of the rows; in "
            + Counts.inWords(tally.count(RowCheck.AMBIGUOUS))
            + " more it cannot be told";
    return Optional.of(
        verified.finding(
            verified.severity(),
            verified.confidence(),
            headline,
            Repairs.divide(suspicion, RepairMode.PROPOSED)));
  }
}
