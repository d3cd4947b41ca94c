package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a suspicion amounts to once it was verified in all rows. */
final class Judge {

  private static final int COPIED_PER_MILLE = 980;
  private static final int SCATTERED_PER_MILLE = 20;

  private final Suspicion suspicion;
  private final Tally tally;

  Judge(Suspicion suspicion, Tally tally) {
    this.suspicion = suspicion;
    this.tally = tally;
  }

  Optional<Finding> finding() {
    return switch (suspicion.kind()) {
      case WRONG_UNIT, WRONG_SCALE -> multiplied();
      case MIXED_UNITS -> mixed();
      case COPIED_COLUMN -> copied();
      case RELATION -> relation();
      case BROKEN_SUM -> brokenSum();
      default -> Optional.empty();
    };
  }

  private Optional<Finding> multiplied() {
    if (!tally.holdsAfter() || tally.count(RowCheck.BROKEN) == 0) {
      return Optional.empty();
    }
    boolean strong = suspicion.grounds() >= 2;
    Confidence confidence = strong ? Confidence.STRONG : Confidence.SUGGESTIVE;
    RepairMode mode = strong ? RepairMode.AUTOMATIC : RepairMode.PROPOSED;
    String headline =
        suspicion.column()
            + " is "
            + Counts.inWords(suspicion.factor())
            + " times too large"
            + (suspicion.kind() == FindingKind.WRONG_UNIT
                ? ", like " + Factors.inWords(suspicion.factor())
                : "");
    return Optional.of(
        finding(
            strong ? Severity.DEFECT : Severity.QUESTION,
            confidence,
            strong ? headline : headline + ", perhaps",
            Repairs.divide(suspicion.hypothesis(), suspicion.factor(), mode)));
  }

  private Optional<Finding> mixed() {
    long broken = tally.count(RowCheck.BROKEN);
    if (broken == 0 || tally.count(RowCheck.STILL_BROKEN) * 50 > broken) {
      return Optional.empty();
    }
    boolean strong = suspicion.grounds() >= 2;
    String headline =
        suspicion.column()
            + " is "
            + Counts.inWords(suspicion.factor())
            + " times too large in a part of the rows; in "
            + Counts.inWords(tally.count(RowCheck.AMBIGUOUS))
            + " more it cannot be told";
    return Optional.of(
        finding(
            strong ? Severity.DEFECT : Severity.QUESTION,
            strong ? Confidence.STRONG : Confidence.SUGGESTIVE,
            headline,
            Repairs.divide(suspicion.hypothesis(), suspicion.factor(), RepairMode.PROPOSED)));
  }

  private Optional<Finding> copied() {
    if (!(suspicion.hypothesis() instanceof EqualColumns equal)
        || !tally.reaches(RowCheck.TIGHT, COPIED_PER_MILLE)) {
      return Optional.empty();
    }
    boolean directed = suspicion.grounds() >= 2;
    String headline =
        directed
            ? equal.copy() + " is a copy of " + equal.original() + "; its own values are lost"
            : equal.copy() + " and " + equal.original() + " are equal; one may be a copy";
    return Optional.of(
        finding(
            directed ? Severity.DEFECT : Severity.QUESTION,
            directed ? Confidence.STRONG : Confidence.SUGGESTIVE,
            headline,
            directed ? Repairs.forget(equal) : null));
  }

  private Optional<Finding> relation() {
    boolean always = tally.count(RowCheck.STILL_BROKEN) == 0;
    String relation = suspicion.hypothesis().relation();
    if (always) {
      return Optional.of(
          finding(Severity.INFO, Confidence.STRONG, relation + " in every row", null));
    }
    return suspicion.hypothesis() instanceof DividedSum ? brokenSum() : Optional.empty();
  }

  /** A sum that few rows break is most likely broken in them; many may lack a part. */
  private Optional<Finding> brokenSum() {
    long broken = tally.count(RowCheck.STILL_BROKEN);
    if (broken * 1000 > tally.count(RowCheck.COMPARED) * 500 || broken == 0) {
      return Optional.empty();
    }
    boolean few = broken * 1000 <= tally.count(RowCheck.COMPARED) * SCATTERED_PER_MILLE;
    return Optional.of(
        finding(
            Severity.QUESTION,
            Confidence.SUGGESTIVE,
            suspicion.hypothesis().relation()
                + (few ? " in all rows but " : " in most rows, not in ")
                + Counts.inWords(broken),
            null));
  }

  private Finding finding(
      Severity severity, Confidence confidence, String headline, @Nullable Repair repair) {
    List<String> columns = suspicion.hypothesis().columns();
    boolean broken = suspicion.kind() == FindingKind.RELATION && severity != Severity.INFO;
    return new Finding(
        broken ? FindingKind.BROKEN_SUM : suspicion.kind(),
        List.of(columns.get(0)),
        columns.subList(1, columns.size()),
        suspicion.factor() == 1 ? null : BigDecimal.valueOf(suspicion.factor()),
        tally.count(RowCheck.BROKEN),
        severity,
        confidence,
        Score.of(confidence),
        headline,
        evidence(repair != null),
        suspicion.rejected(),
        repair,
        tally.examples());
  }

  private Evidence evidence(boolean repaired) {
    long rows = tally.count(RowCheck.COMPARED);
    long broken = tally.count(RowCheck.BROKEN);
    String explanation =
        suspicion.hypothesis().relation()
            + ": broken in "
            + Share.inWords(broken, rows)
            + " rows as they are, in "
            + Counts.inWords(tally.count(RowCheck.STILL_BROKEN))
            + " once repaired; both sides are then equal in "
            + Counts.inWords(tally.count(RowCheck.TIGHT));
    String supports =
        suspicion.supports().isEmpty() ? "" : "; also " + String.join(", ", suspicion.supports());
    return new Evidence(
        Share.of(broken, rows),
        BigDecimal.valueOf(suspicion.byChance()).setScale(6, RoundingMode.HALF_EVEN),
        repaired ? Share.of(tally.count(RowCheck.STILL_BROKEN), rows) : null,
        rows,
        explanation + supports);
  }
}
