package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides what a suspicion amounts to once it was verified in all rows. */
final class Judge {

  private static final int COPIED_PER_MILLE = 980;
  private static final int FEW_PER_MILLE = 50;
  private static final int SWAPPED_ROWS = 20;

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
      case BROKEN_ORDER -> brokenOrder();
      case SWAPPED_COLUMNS -> swapped();
      case RENAMED_COLUMN -> renamed();
      case SENTINEL_VALUE -> sentinel();
      case IMPLAUSIBLE_VALUE -> implausible();
      default -> Optional.empty();
    };
  }

  private Optional<Finding> multiplied() {
    if (!tally.holdsAfter() || tally.count(RowCheck.BROKEN) == 0) {
      return Optional.empty();
    }
    if (isUpperBound()) {
      return Optional.of(upperBound());
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
            Repairs.divide(suspicion, mode)));
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
    return finding(Severity.INFO, Confidence.SUGGESTIVE, headline, null);
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
            Repairs.divide(suspicion, RepairMode.PROPOSED)));
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
    if (tally.count(RowCheck.STILL_BROKEN) == 0) {
      return Optional.of(holds());
    }
    return suspicion.hypothesis() instanceof DividedSum ? brokenSum() : Optional.empty();
  }

  private Finding holds() {
    String relation = suspicion.hypothesis().relation() + " in every row";
    return finding(FindingKind.RELATION, Severity.INFO, Confidence.STRONG, relation, null);
  }

  /** A sum that few rows break is most likely broken in them; many may lack a part. */
  private Optional<Finding> brokenSum() {
    long broken = tally.count(RowCheck.STILL_BROKEN);
    if (broken == 0 && isDocumented()) {
      return Optional.of(holds());
    }
    if (broken == 0 || broken * 2 > tally.count(RowCheck.COMPARED)) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            FindingKind.BROKEN_SUM,
            isDocumented() && isFew(broken) ? Severity.DEFECT : Severity.QUESTION,
            isFew(broken) ? Confidence.STRONG : Confidence.SUGGESTIVE,
            suspicion.hypothesis().relation()
                + (isFew(broken) ? " in all rows but " : " in most rows, not in ")
                + Counts.inWords(broken),
            null));
  }

  private Optional<Finding> brokenOrder() {
    long broken = tally.count(RowCheck.STILL_BROKEN);
    if (broken == 0) {
      return Optional.of(holds());
    }
    boolean few = isFew(broken);
    if (!few && !isDocumented()) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            FindingKind.BROKEN_ORDER,
            few && isDocumented() ? Severity.DEFECT : Severity.QUESTION,
            few ? Confidence.STRONG : Confidence.SUGGESTIVE,
            suspicion.hypothesis().relation() + " is broken in " + Counts.inWords(broken) + " rows",
            null));
  }

  private boolean isFew(long broken) {
    return broken * 1000 <= tally.count(RowCheck.COMPARED) * FEW_PER_MILLE;
  }

  private boolean isDocumented() {
    return suspicion.grounds() > 2;
  }

  private Optional<Finding> swapped() {
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
        finding(Severity.DEFECT, Confidence.STRONG, headline, Repairs.exchange(exchanged)));
  }

  private Optional<Finding> renamed() {
    if (!tally.holdsAfter()) {
      return Optional.empty();
    }
    String missing = suspicion.supports().get(0);
    String headline = suspicion.column() + " is the column " + missing + " under another name";
    return Optional.of(
        finding(
            Severity.DEFECT,
            Confidence.STRONG,
            headline,
            Repairs.rename(suspicion.column(), missing, suspicion.hypothesis())));
  }

  private Optional<Finding> sentinel() {
    boolean strong = suspicion.grounds() >= 2;
    String headline =
        Long.toString(suspicion.factor())
            + " in "
            + suspicion.column()
            + (strong ? " stands for no value" : " seems to stand for no value");
    return Optional.of(
        finding(
            strong ? Severity.DEFECT : Severity.QUESTION,
            strong ? Confidence.STRONG : Confidence.SUGGESTIVE,
            headline,
            Repairs.forget(suspicion.column(), suspicion.factor(), suspicion.hypothesis())));
  }

  private Optional<Finding> implausible() {
    long broken = tally.count(RowCheck.BROKEN);
    if (broken == 0 || !isFew(broken)) {
      return Optional.empty();
    }
    String headline =
        "%s rows do not have %s, as all others do"
            .formatted(Counts.inWords(broken), suspicion.hypothesis().relation());
    return Optional.of(finding(Severity.QUESTION, Confidence.SUGGESTIVE, headline, null));
  }

  private Finding finding(
      Severity severity, Confidence confidence, String headline, @Nullable Repair repair) {
    return finding(suspicion.kind(), severity, confidence, headline, repair);
  }

  private Finding finding(
      FindingKind kind,
      Severity severity,
      Confidence confidence,
      String headline,
      @Nullable Repair repair) {
    List<String> columns = columns(kind);
    return new Finding(
        kind,
        columns,
        related(kind, columns),
        suspicion.factor() == 1 ? null : BigDecimal.valueOf(suspicion.factor()),
        Math.max(
            tally.count(RowCheck.BROKEN),
            kind == FindingKind.RENAMED_COLUMN ? tally.count(RowCheck.COMPARED) : 0),
        severity,
        confidence,
        Score.of(Strength.of(suspicion, tally)),
        headline,
        evidence(repair != null),
        suspicion.rejected(),
        repair,
        tally.examples());
  }

  private List<String> columns(FindingKind kind) {
    return kind == FindingKind.SWAPPED_COLUMNS
        ? suspicion.hypothesis().columns().subList(0, 2)
        : List.of(suspicion.column());
  }

  private List<String> related(FindingKind kind, List<String> columns) {
    List<String> others =
        suspicion.hypothesis().columns().stream().filter(it -> !columns.contains(it)).toList();
    return kind == FindingKind.RENAMED_COLUMN ? suspicion.supports() : others;
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
