package io.gfg.customers.cleaning;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How many rejected records a run bears: it stops as soon as they exceed the share or the count.
 *
 * <p>Records that a {@link io.gfg.customers.rule.DuplicateStrategy} passed over in favour of
 * another record of the same customer do not count: the policy asked for that.
 *
 * @param share the greatest share of all records read, from 0 to 1
 * @param count the greatest number of records, at least 0
 */
public record RejectLimit(BigDecimal share, long count) implements Serializable {

  private static final RejectLimit DEFAULT = ofShare(new BigDecimal("0.01"));

  /** Checks the bounds. */
  public RejectLimit {
    if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("share must lie between 0 and 1, not " + share);
    }
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, not " + count);
    }
  }

  /**
   * One record in a hundred, however many these are.
   *
   * @return the limit a policy has if nothing else is said
   */
  public static RejectLimit standard() {
    return DEFAULT;
  }

  /**
   * Not one record.
   *
   * @return the limit that stops at the first rejection
   */
  public static RejectLimit none() {
    return ofCount(0);
  }

  /**
   * Any number of records.
   *
   * @return the limit that never stops
   */
  public static RejectLimit unlimited() {
    return ofShare(BigDecimal.ONE);
  }

  /**
   * A share of the records read.
   *
   * @param share from 0 to 1
   * @return the limit
   */
  public static RejectLimit ofShare(BigDecimal share) {
    return new RejectLimit(share, Long.MAX_VALUE);
  }

  /**
   * A number of records.
   *
   * @param count at least 0
   * @return the limit
   */
  public static RejectLimit ofCount(long count) {
    return new RejectLimit(BigDecimal.ONE, count);
  }

  boolean isExceededBy(long rejected, long rows) {
    return rejected > count
        || BigDecimal.valueOf(rejected).compareTo(share.multiply(BigDecimal.valueOf(rows))) > 0;
  }

  /**
   * The limit in words.
   *
   * @return for example {@code 1 % of the records}, {@code 5 records}, or both joined by "or"
   */
  @Override
  public String toString() {
    String inShare =
        share.movePointRight(2).stripTrailingZeros().toPlainString() + " % of the records";
    if (count == Long.MAX_VALUE) {
      return inShare;
    }
    String inCount = count + (count == 1 ? " record" : " records");
    return share.compareTo(BigDecimal.ONE) == 0 ? inCount : inShare + " or " + inCount;
  }
}
