package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Rates times 10,000 in the average discount used.
 *
 * <p>A rate lies between 0 and 1, the discount used is at least the discount on offer, and for many
 * customers it is that very discount. Values above 1 that come to lie there, and partly on the
 * discount on offer, once divided by 10,000 were multiplied. Values that exceed the discount on
 * offer as they are, but not once divided, must be rates.
 */
final class ScaledRateEvidence implements ColumnEvidence {

  private static final int SCALE = 4;
  private static final BigDecimal FACTOR = BigDecimal.TEN.pow(SCALE);

  /** The discount on offer is given to four digits, so it may be off by this much. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.0001");

  /** One row in twenty must agree with the discount on offer; by chance one in thousands does. */
  private static final int AGREEING_PER_MILLE = 50;

  /** A rate below 0.0001 is rare, so more values between 0 and 1 than this speak for rates. */
  private static final int AMBIGUOUS_PER_MILLE = 20;

  private static final ColumnDefect DEFECT =
      new ColumnDefect(
          FindingKind.WRONG_SCALE,
          CustomerField.AVERAGE_DISCOUNT_USED,
          CustomerField.AVERAGE_DISCOUNT_ONOFFER,
          FACTOR,
          new Repair(
              RepairIds.RATE_TIMES_10000,
              RepairEffect.RESTORES,
              "CleaningRules.rateGivenTimes10000()"));

  private long rows;
  private long scaled;
  private long agreeing;
  private long rates;
  private long ambiguous;
  private long neither;

  @Override
  public ColumnDefect defect() {
    return DEFECT;
  }

  @Override
  public void add(Customer customer) {
    BigDecimal used = customer.averageDiscountUsed();
    BigDecimal onOffer = customer.averageDiscountOnoffer();
    if (used != null && onOffer != null) {
      rows++;
      compare(used, onOffer);
    }
  }

  private void compare(BigDecimal used, BigDecimal onOffer) {
    BigDecimal gap = used.movePointLeft(SCALE).subtract(onOffer);
    boolean reachesOffer = gap.compareTo(ROUNDING.negate()) >= 0;
    if (used.compareTo(BigDecimal.ONE) > 0) {
      if (used.compareTo(FACTOR) <= 0 && reachesOffer) {
        scaled++;
        agreeing += gap.compareTo(ROUNDING) <= 0 ? 1 : 0;
      } else {
        neither++;
      }
    } else if (used.signum() > 0) {
      rates += reachesOffer ? 0 : 1;
      ambiguous += reachesOffer ? 1 : 0;
    }
  }

  @Override
  public void merge(ColumnEvidence other) {
    ScaledRateEvidence that = (ScaledRateEvidence) other;
    rows += that.rows;
    scaled += that.scaled;
    agreeing += that.agreeing;
    rates += that.rates;
    ambiguous += that.ambiguous;
    neither += that.neither;
  }

  @Override
  public Evidence evidence() {
    return new Evidence(
        state(),
        Share.of(scaled + neither, rows),
        null,
        Share.of(neither, rows),
        rows,
        explanation());
  }

  private EvidenceState state() {
    if (scaled == 0) {
      return EvidenceState.ABSENT;
    }
    boolean enough =
        scaled >= FEWEST_ROWS
            && scaled >= neither
            && Share.exceeds(scaled, rows, TOLERATED_PER_MILLE)
            && Share.exceeds(agreeing, scaled, AGREEING_PER_MILLE);
    if (!enough) {
      return EvidenceState.UNDECIDED;
    }
    boolean mixed =
        Share.exceeds(rates + neither, rows, TOLERATED_PER_MILLE)
            || Share.exceeds(ambiguous, rows, AMBIGUOUS_PER_MILLE);
    return mixed ? EvidenceState.MIXED : EvidenceState.SUPPORTED;
  }

  private String explanation() {
    return "average_discount_used exceeds 1 in "
        + Share.inWords(scaled + neither, rows)
        + " rows; divided by 10,000 "
        + Counts.inWords(scaled)
        + " of these are rates not below average_discount_onoffer, and "
        + Counts.inWords(agreeing)
        + " agree with it to four digits; "
        + Counts.inWords(rates)
        + " rows hold values that can only be rates, and "
        + Counts.inWords(ambiguous)
        + " hold values that can be either";
  }

  @Override
  public Optional<Finding> finding() {
    Evidence evidence = evidence();
    return DEFECT.finding(evidence, scaled, headline(evidence.state()));
  }

  private static String headline(EvidenceState state) {
    return switch (state) {
      case SUPPORTED -> "average_discount_used is a rate times 10,000";
      case MIXED ->
          "average_discount_used is a rate times 10,000 in some rows and a rate in others";
      case UNDECIDED, ABSENT -> "average_discount_used may be a rate times 10,000 in a few rows";
    };
  }
}
