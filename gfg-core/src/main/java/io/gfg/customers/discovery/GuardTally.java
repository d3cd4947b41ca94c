package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.Optional;

/**
 * Counts what all rows of a table say about the one hypothesis that guards a repair. Where {@link
 * Tally} verifies what a search suggested, this judges what somebody knows already, so it needs
 * fewer rows and no halves. Tallies of parts of a table merge in any order.
 *
 * <p>Thread-safety: one thread at a time; give each thread its own and merge them.
 */
public final class GuardTally {

  private final Hypothesis hypothesis;
  private final RowCheck check;
  private final int[] columns;
  private final long[] counts = new long[RowCheck.COMBINATIONS];
  private final FirstRows shown;

  /**
   * A tally of no rows.
   *
   * @param hypothesis what to check
   * @param columns the columns of the table
   */
  public GuardTally(Hypothesis hypothesis, TableColumns columns) {
    this(
        hypothesis,
        hypothesis.bind(columns),
        hypothesis.columns().stream().mapToInt(columns::indexOf).toArray(),
        new FirstRows());
  }

  private GuardTally(Hypothesis hypothesis, RowCheck check, int[] columns, FirstRows shown) {
    this.hypothesis = hypothesis;
    this.check = check;
    this.columns = columns;
    this.shown = shown;
  }

  /**
   * A tally of no rows, to count another part of the same table.
   *
   * @return a tally to be {@linkplain #merge merged} with this one; making it costs little
   */
  public GuardTally sibling() {
    return new GuardTally(hypothesis, check, columns, shown.sibling());
  }

  /**
   * Takes a row into account.
   *
   * @param row the row
   */
  public void add(TableRow row) {
    int flags = check.look(row);
    counts[flags]++;
    if ((flags & RowCheck.BROKEN) != 0 && shown.wants(row.line())) {
      shown.add(row, columns);
    }
  }

  /**
   * Takes the rows of another part into account.
   *
   * @param other a tally of the same hypothesis
   * @throws IllegalArgumentException if it is one of another
   */
  public void merge(GuardTally other) {
    if (!hypothesis.equals(other.hypothesis)) {
      throw new IllegalArgumentException(
          "only tallies of one hypothesis merge, not of %s and %s"
              .formatted(hypothesis, other.hypothesis));
    }
    for (int flags = 0; flags < counts.length; flags++) {
      counts[flags] += other.counts[flags];
    }
    shown.merge(other.shown);
  }

  /**
   * What the rows so far amount to.
   *
   * @return the evidence
   */
  public GuardEvidence evidence() {
    return GuardJudge.judge(this);
  }

  /**
   * The finding that the rows so far amount to, with the first five that show it.
   *
   * @param repair what would remove it
   * @return the finding, or none if the defect is absent
   */
  public Optional<Finding> finding(Repair repair) {
    return evidence().finding(repair).map(it -> it.withExamples(shown.examples(hypothesis)));
  }

  /**
   * What it counts the evidence of.
   *
   * @return the hypothesis
   */
  public Hypothesis hypothesis() {
    return hypothesis;
  }

  /** How many rows had any of some flags. */
  long any(int flags) {
    long sum = 0;
    for (int combination = 0; combination < counts.length; combination++) {
      sum += (combination & flags) != 0 ? counts[combination] : 0;
    }
    return sum;
  }

  /** How many rows had all of some flags, and none of others. */
  long all(int flags, int without) {
    long sum = 0;
    for (int combination = 0; combination < counts.length; combination++) {
      boolean fits = (combination & flags) == flags && (combination & without) == 0;
      sum += fits ? counts[combination] : 0;
    }
    return sum;
  }
}
