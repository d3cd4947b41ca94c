package io.gfg.customers.discovery;

import java.util.List;
import java.util.Optional;

/** Decides what a suspicion amounts to once it was verified in all rows. */
final class Judge {

  private static final int COPIED_PER_MILLE = 980;
  private static final int SWAPPED_ROWS = 20;

  private final Verified verified;
  private final Suspicion suspicion;
  private final Tally tally;

  Judge(Suspicion suspicion, Tally tally) {
    this.verified = new Verified(suspicion, tally);
    this.suspicion = suspicion;
    this.tally = tally;
  }

  Optional<Finding> finding() {
    return switch (suspicion.kind()) {
      case WRONG_UNIT, WRONG_SCALE -> new UnitJudge(verified).multiplied();
      case MIXED_UNITS -> new UnitJudge(verified).mixed();
      case COPIED_COLUMN -> copied();
      case RELATION -> new RelationJudge(verified).relation();
      case BROKEN_SUM -> new RelationJudge(verified).brokenSum();
      case BROKEN_ORDER -> new RelationJudge(verified).brokenOrder();
      case SWAPPED_COLUMNS -> swapped();
      case RENAMED_COLUMN -> renamed();
      case SENTINEL_VALUE -> sentinel();
      case IMPLAUSIBLE_VALUE -> implausible();
      default -> Optional.empty();
    };
  }

  private Optional<Finding> copied() {
    if (!(suspicion.hypothesis() instanceof EqualColumns equal)
        || !tally.reaches(RowCheck.TIGHT, COPIED_PER_MILLE)) {
      return Optional.empty();
    }
    boolean directed = verified.isStrong();
    String headline =
        directed
            ? equal.copy() + " is a copy of " + equal.original() + "; its own values are lost"
            : equal.copy() + " and " + equal.original() + " are equal; one may be a copy";
    return Optional.of(
        verified.finding(
            verified.severity(),
            verified.confidence(),
            headline,
            directed ? Repairs.forget(equal) : null));
  }

  private Optional<Finding> swapped() {
    return suspicion.hypothesis() instanceof DividedOrder order ? swapped(order) : exchanged();
  }

  /** The sides of a promised order, which holds the other way round in all rows. */
  private Optional<Finding> swapped(DividedOrder order) {
    if (!verified.isReversed() || tally.count(RowCheck.BROKEN) < SWAPPED_ROWS) {
      return Optional.empty();
    }
    String headline =
        "%s and %s hold each other's values: %s is promised, and the opposite holds"
            .formatted(order.divided().column(), order.bound(), order.relation());
    Finding finding =
        verified.finding(Severity.DEFECT, Confidence.STRONG, headline, Repairs.exchange(order));
    return Optional.of(
        finding.withExamples(finding.examples().stream().map(Judge::exchanged).toList()));
  }

  private static Example exchanged(Example row) {
    List<String> after = List.of(row.before().get(1), row.before().get(0));
    return new Example(row.line(), row.columns(), row.before(), after);
  }

  private Optional<Finding> exchanged() {
    long broken = tally.count(RowCheck.BROKEN);
    if (broken < SWAPPED_ROWS
        || tally.count(RowCheck.STILL_BROKEN) * 50 > broken
        || !(suspicion.hypothesis() instanceof ExchangedColumns exchanged)) {
      return Optional.empty();
    }
    String headline =
        "%s and %s hold each other's values in %s rows"
            .formatted(exchanged.first(), exchanged.second(), Counts.inWords(broken));
    return Optional.of(
        verified.finding(
            Severity.DEFECT, Confidence.STRONG, headline, Repairs.exchange(exchanged)));
  }

  private Optional<Finding> renamed() {
    if (!tally.holdsAfter()) {
      return Optional.empty();
    }
    String missing = suspicion.supports().get(0);
    String headline = suspicion.column() + " is the column " + missing + " under another name";
    return Optional.of(
        verified.finding(
            Severity.DEFECT,
            Confidence.STRONG,
            headline,
            Repairs.rename(suspicion.column(), missing, suspicion.hypothesis())));
  }

  private Optional<Finding> sentinel() {
    boolean strong = verified.isStrong();
    String headline =
        Long.toString(suspicion.factor())
            + " in "
            + suspicion.column()
            + (strong ? " stands for no value" : " seems to stand for no value");
    return Optional.of(
        verified.finding(
            verified.severity(),
            verified.confidence(),
            headline,
            Repairs.forget(suspicion.column(), suspicion.factor(), suspicion.hypothesis())));
  }

  private Optional<Finding> implausible() {
    long broken = tally.count(RowCheck.BROKEN);
    if (broken == 0 || !verified.isFew(broken)) {
      return Optional.empty();
    }
    String headline =
        "%s rows do not have %s, as all others do"
            .formatted(Counts.inWords(broken), suspicion.hypothesis().relation());
    return Optional.of(verified.finding(Severity.QUESTION, Confidence.SUGGESTIVE, headline, null));
  }
}
