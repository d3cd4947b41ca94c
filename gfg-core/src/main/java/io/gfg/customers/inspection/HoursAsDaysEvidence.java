package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Hours in the column of days since the last order.
 *
 * <p>Nobody's last order lies before the first one, so the days since the last are at most the days
 * since the first. Hours break this, are multiples of 24, and keep it once divided. Values that are
 * no multiple of 24 and keep the order as they are must be days.
 */
final class HoursAsDaysEvidence implements ColumnEvidence {

  private static final int HOURS_A_DAY = 24;

  private static final ColumnDefect DEFECT =
      new ColumnDefect(
          FindingKind.WRONG_UNIT,
          CustomerField.DAYS_SINCE_LAST_ORDER,
          CustomerField.DAYS_SINCE_FIRST_ORDER,
          BigDecimal.valueOf(HOURS_A_DAY),
          new Repair(
              RepairIds.HOURS_AS_DAYS, RepairEffect.RESTORES, "CleaningRules.hoursGivenAsDays()"));

  private long rows;
  private long hours;
  private long days;
  private long neither;

  @Override
  public ColumnDefect defect() {
    return DEFECT;
  }

  @Override
  public void add(Customer customer) {
    Integer last = customer.daysSinceLastOrder();
    Integer first = customer.daysSinceFirstOrder();
    if (last != null && first != null) {
      rows++;
      compare(last, first);
    }
  }

  private void compare(int last, int first) {
    boolean multiple = last % HOURS_A_DAY == 0;
    if (last > first) {
      if (multiple && last / HOURS_A_DAY <= first) {
        hours++;
      } else {
        neither++;
      }
    } else if (!multiple) {
      days++;
    }
  }

  @Override
  public void merge(ColumnEvidence other) {
    HoursAsDaysEvidence that = (HoursAsDaysEvidence) other;
    rows += that.rows;
    hours += that.hours;
    days += that.days;
    neither += that.neither;
  }

  @Override
  public Evidence evidence() {
    return new Evidence(
        state(),
        Share.of(hours + neither, rows),
        null,
        Share.of(neither, rows),
        rows,
        explanation());
  }

  private EvidenceState state() {
    if (hours == 0) {
      return EvidenceState.ABSENT;
    }
    boolean enough =
        hours >= FEWEST_ROWS && hours >= neither && Share.exceeds(hours, rows, TOLERATED_PER_MILLE);
    if (!enough) {
      return EvidenceState.UNDECIDED;
    }
    return Share.exceeds(days + neither, rows, TOLERATED_PER_MILLE)
        ? EvidenceState.MIXED
        : EvidenceState.SUPPORTED;
  }

  private String explanation() {
    return "days_since_last_order exceeds days_since_first_order in "
        + Share.inWords(hours + neither, rows)
        + " rows; "
        + Counts.inWords(hours)
        + " of these are multiples of 24 that no longer exceed it once divided by 24; "
        + Counts.inWords(days)
        + " rows hold values that can only be days";
  }

  @Override
  public Optional<Finding> finding() {
    Evidence evidence = evidence();
    return DEFECT.finding(evidence, hours, headline(evidence.state()));
  }

  private static String headline(EvidenceState state) {
    return switch (state) {
      case SUPPORTED -> "days_since_last_order holds hours";
      case MIXED -> "days_since_last_order holds hours in some rows and days in others";
      case UNDECIDED, ABSENT -> "days_since_last_order may hold hours in a few rows";
    };
  }
}
