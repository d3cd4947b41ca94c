package io.gfg.customers.testkit.generator;

/** A defect that the generator can plant, in the share of rows that {@link Defects} says. */
public enum Defect {
  /** {@code is_newsletter_subscriber} holds {@code "Y"} or {@code "N"} for true or false. */
  NEWSLETTER_AS_LETTER(Effect.REPAIRABLE),
  /**
   * {@code coupon_discount_applied} is null for zero. Concerns only the customers without a record
   * of coupons, 10,205 of 46,279.
   */
  COUPON_NULL(Effect.REPAIRABLE),
  /** {@code days_since_last_order} lies before {@code days_since_first_order}. */
  LAST_ORDER_BEFORE_FIRST(Effect.REJECTABLE),
  /** {@code days_since_last_order} holds hours. */
  LAST_ORDER_IN_HOURS(Effect.REPAIRABLE),
  /** {@code average_discount_used} is multiplied by 10,000. */
  DISCOUNT_TIMES_10000(Effect.REPAIRABLE),
  /** {@code macc_items} is overwritten by {@code wacc_items}: the true value is lost. */
  MACC_COPIED_FROM_WACC(Effect.REPAIRABLE),
  /** {@code items} exceeds the women's, men's and unisex items together. */
  ITEMS_SUM_BROKEN(Effect.REJECTABLE),
  /** {@code orders} exceeds the orders of all devices together. */
  ORDERS_SUM_BROKEN(Effect.REJECTABLE),
  /** One of {@code cancels}, {@code returns} and {@code vouchers} is below zero. */
  COUNT_NEGATIVE(Effect.REJECTABLE),
  /** {@code revenue} is below zero. */
  REVENUE_NEGATIVE(Effect.REJECTABLE),
  /** {@code customer_id} has fewer than 32 digits. */
  CUSTOMER_ID_CUT_SHORT(Effect.REJECTABLE),
  /** One required column, never {@code customer_id}, is not there. */
  KEY_MISSING(Effect.REJECTABLE),
  /** One number of any column is written as text. */
  NUMBER_AS_TEXT(Effect.REPAIRABLE),
  /** The line ends in the middle of the record. */
  LINE_CUT_SHORT(Effect.UNREADABLE),
  /** Something that is no JSON follows the record on its line. */
  TEXT_BEHIND_RECORD(Effect.UNREADABLE),
  /** A second record follows the first on its line. */
  TWO_RECORDS_ON_LINE(Effect.UNREADABLE),
  /** The record has the key {@code orders} twice, with different values. */
  KEY_TWICE(Effect.UNREADABLE),
  /** The id holds a byte that UTF-8 does not know. */
  NOT_UTF8(Effect.UNREADABLE);

  /** What becomes of a row with the defect. */
  public enum Effect {
    /** The record is sound once cleaned, though a lost value may stay unknown. */
    REPAIRABLE,
    /** The line is a record, but its values break a rule that cleaning cannot mend. */
    REJECTABLE,
    /** The line is no record; known in newline-delimited JSON only. */
    UNREADABLE
  }

  private final Effect effect;

  Defect(Effect effect) {
    this.effect = effect;
  }

  /**
   * What becomes of a row with the defect.
   *
   * @return the effect
   */
  public Effect effect() {
    return effect;
  }
}
