package io.gfg.customers.discovery;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the counts of a {@link GuardTally} amount to. A search among thousands of relations
 * needs many rows, lest one holds by luck; a single relation that was named beforehand does not:
 * three rows that all are exact multiples and all keep it only once divided show enough.
 */
final class GuardJudge {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COPIES = 2;

  /** Without a row that tells the direction, as many as a search needs. */
  private static final int FEWEST_UNDIRECTED = Hypothesis.FEWEST_ROWS;

  private static final int COPIED_PER_MILLE = 980;

  /** Of rates one row in twenty must agree with the sibling; by chance one in thousands does. */
  private static final int AGREEING_PER_MILLE = 50;

  /** More values than this that can be in either unit speak for the right one. */
  static final int AMBIGUOUS_PER_MILLE = 20;

  /** Contrary rows are bad rows only while they are few beside those that show the defect. */
  private static final int CONTRARY_PER_MILLE_OF_SHOWN = 100;

  private static final int CONTRARY = RowCheck.STILL_BROKEN | RowCheck.INEXACT;

  private final GuardTally tally;
  private final long rows;

  private GuardJudge(GuardTally tally) {
    this.tally = tally;
    this.rows = tally.any(RowCheck.COMPARED);
  }

  static GuardEvidence judge(GuardTally tally) {
    GuardJudge judge = new GuardJudge(tally);
    boolean copy =
        tally.hypothesis() instanceof EqualColumns || tally.hypothesis() instanceof CopyBeyondWhole;
    return copy ? judge.copied() : judge.divided();
  }

  private GuardEvidence divided() {
    long shown = tally.all(RowCheck.BROKEN, CONTRARY);
    long contrary = tally.any(CONTRARY);
    long ambiguous = tally.all(RowCheck.AMBIGUOUS, CONTRARY);
    String explanation =
        tally.hypothesis().relation()
            + ": broken in "
            + Share.inWords(tally.any(RowCheck.BROKEN), rows)
            + " rows as they are; "
            + Counts.inWords(shown)
            + " of these keep it once repaired, in "
            + Counts.inWords(tally.all(RowCheck.BROKEN | RowCheck.TIGHT, CONTRARY))
            + " both sides are then equal; "
            + Counts.inWords(contrary)
            + " rows speak against the repair, and in "
            + Counts.inWords(ambiguous)
            + " it cannot be told";
    BigDecimal after = Share.of(unrepaired(), rows);
    return evidence(verdict(shown, contrary, ambiguous), shown, after, explanation);
  }

  /** Rows in which the relation is broken once repaired, or that cannot be repaired. */
  private long unrepaired() {
    return tally.any(RowCheck.STILL_BROKEN)
        + tally.all(RowCheck.BROKEN | RowCheck.INEXACT, RowCheck.STILL_BROKEN);
  }

  private Verdict verdict(long shown, long contrary, long ambiguous) {
    if (shown == 0) {
      return Verdict.ABSENT;
    }
    long brokenOtherwise = tally.any(RowCheck.BROKEN) - shown;
    boolean enough =
        shown >= FEWEST_ROWS
            && shown >= brokenOtherwise
            && Share.exceeds(shown, rows, Hypothesis.TOLERATED_PER_MILLE)
            && agrees(shown);
    if (!enough) {
      return Verdict.UNDECIDED;
    }
    boolean mixed =
        Share.exceeds(contrary, rows, Hypothesis.TOLERATED_PER_MILLE)
            || Share.exceeds(contrary, shown, CONTRARY_PER_MILLE_OF_SHOWN)
            || Share.exceeds(ambiguous, rows, AMBIGUOUS_PER_MILLE);
    return mixed ? Verdict.MIXED : Verdict.SUPPORTED;
  }

  /** Many numbers are rates once divided; only those of the sibling's kind meet it. */
  private boolean agrees(long shown) {
    long agreeing = tally.all(RowCheck.BROKEN | RowCheck.TIGHT, CONTRARY);
    return !(tally.hypothesis() instanceof DividedRate)
        || Share.exceeds(agreeing, shown, AGREEING_PER_MILLE);
  }

  private GuardEvidence copied() {
    long equal = tally.any(RowCheck.TIGHT);
    long directed = tally.any(RowCheck.DIRECTED);
    String explanation =
        tally.hypothesis().columns().get(0)
            + " equals "
            + tally.hypothesis().columns().get(1)
            + " in "
            + Share.inWords(equal, rows)
            + " rows in which either is not usual"
            + (tally.hypothesis() instanceof CopyBeyondWhole beyond
                ? direction(beyond, directed)
                : "");
    return evidence(copiedVerdict(equal, directed), equal, null, explanation);
  }

  private static String direction(CopyBeyondWhole beyond, long directed) {
    return "; in "
        + Counts.inWords(directed)
        + " of these it exceeds "
        + String.join(" + ", beyond.whole())
        + ", so it is the overwritten one";
  }

  private Verdict copiedVerdict(long equal, long directed) {
    boolean copied = equal > 0 && !Share.exceeds(rows - equal, rows, 1000 - COPIED_PER_MILLE);
    if (tally.hypothesis() instanceof EqualColumns) {
      boolean enough = rows >= FEWEST_UNDIRECTED;
      return copied ? (enough ? Verdict.SUPPORTED : Verdict.UNDECIDED) : Verdict.ABSENT;
    }
    if (directed == 0) {
      return copied && rows >= FEWEST_ROWS ? Verdict.UNDECIDED : Verdict.ABSENT;
    }
    if (copied && rows >= FEWEST_COPIES) {
      return Verdict.SUPPORTED;
    }
    boolean partly =
        directed >= FEWEST_ROWS && Share.exceeds(directed, rows, Hypothesis.TOLERATED_PER_MILLE);
    return partly ? Verdict.MIXED : Verdict.UNDECIDED;
  }

  private GuardEvidence evidence(
      Verdict verdict, long shown, @Nullable BigDecimal after, String explanation) {
    boolean copy = after == null;
    BigDecimal observed = Share.of(copy ? shown : tally.any(RowCheck.BROKEN), rows);
    return new GuardEvidence(
        tally.hypothesis(), verdict, shown, new Evidence(observed, null, after, rows, explanation));
  }
}
