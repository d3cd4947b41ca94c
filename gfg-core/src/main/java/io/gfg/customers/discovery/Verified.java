package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A suspicion with what all rows say of it: makes the finding that a judge decides for.
 *
 * @param suspicion the suspicion
 * @param tally what was counted of its hypothesis
 */
record Verified(Suspicion suspicion, Tally tally) {

  private static final int FEW_PER_MILLE = 50;

  /** Whether so few rows break a relation that they are most likely wrong. */
  boolean isFew(long broken) {
    return broken * 1000 <= tally.count(RowCheck.COMPARED) * FEW_PER_MILLE;
  }

  /** Whether an order holds the other way round in all rows but at most 0.5 %. */
  boolean isReversed() {
    long rows = tally.count(RowCheck.COMPARED);
    long kept = rows - tally.count(RowCheck.BROKEN) - tally.count(RowCheck.TIGHT);
    return kept * 1000 <= rows * Hypothesis.TOLERATED_PER_MILLE;
  }

  boolean isStrong() {
    return suspicion.grounds() >= 2;
  }

  Severity severity() {
    return isStrong() ? Severity.DEFECT : Severity.QUESTION;
  }

  Confidence confidence() {
    return isStrong() ? Confidence.STRONG : Confidence.SUGGESTIVE;
  }

  Finding finding(
      Severity severity, Confidence confidence, String headline, @Nullable Repair repair) {
    return finding(suspicion.kind(), severity, confidence, headline, repair);
  }

  Finding finding(
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
