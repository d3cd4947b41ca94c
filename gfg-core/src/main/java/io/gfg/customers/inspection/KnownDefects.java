package io.gfg.customers.inspection;

import io.gfg.customers.discovery.CopyBeyondWhole;
import io.gfg.customers.discovery.DividedOrder;
import io.gfg.customers.discovery.DividedOrder.Side;
import io.gfg.customers.discovery.DividedRate;
import io.gfg.customers.discovery.EqualColumns;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The defects of whole columns that the customer files are known for. They are looked for in every
 * file, whatever the policy: what it does not repair is an open finding.
 */
public final class KnownDefects {

  /**
   * Hours in the column of days since the last order: nobody's last order lies before the first
   * one. Hours break this, are multiples of 24, and keep it once divided.
   */
  public static final Hypothesis HOURS_AS_DAYS =
      new DividedOrder(
          new Term("days_since_last_order", 24), "days_since_first_order", Side.AT_MOST);

  /**
   * Rates times 10,000 in the average discount used: a rate lies between 0 and 1, the discount used
   * is at least the discount on offer, and for many customers it is that very discount, which is
   * given to four digits.
   */
  public static final Hypothesis RATE_TIMES_10000 =
      new DividedRate(
          new Term("average_discount_used", 10_000),
          "average_discount_onoffer",
          Side.AT_LEAST,
          new BigDecimal("0.0001"));

  /**
   * Women's accessories in the column of men's accessories. Two independent columns agree where
   * nothing was bought, so only rows in which either is not zero say anything. The copy exceeds all
   * items that a man's accessory can be among, the men's and the unisex ones.
   */
  public static final Hypothesis COPY_OF_WACC =
      new CopyBeyondWhole(
          new EqualColumns("macc_items", "wacc_items", BigDecimal.ZERO, BigDecimal.ZERO),
          List.of("male_items", "unisex_items"));

  private static final List<ColumnDefect> ALL =
      List.of(
          new ColumnDefect(HOURS_AS_DAYS, KnownRepairs.hoursAsDays()),
          new ColumnDefect(RATE_TIMES_10000, KnownRepairs.rateTimes10000()),
          new ColumnDefect(COPY_OF_WACC, KnownRepairs.copyOfWacc()));

  private KnownDefects() {}

  /**
   * All of them.
   *
   * @return the defects in the order in which they are told
   */
  public static List<ColumnDefect> all() {
    return ALL;
  }

  /**
   * All of them, and others. What is known of a column gives way to what is given for it.
   *
   * @param others defects that a policy repairs
   * @return the defects in the order in which they are told, the known ones first
   */
  static List<ColumnDefect> with(List<ColumnDefect> others) {
    List<ColumnDefect> defects = new ArrayList<>();
    ALL.forEach(known -> defects.add(given(known, others)));
    others.stream().filter(other -> ALL.stream().noneMatch(other::isLike)).forEach(defects::add);
    return List.copyOf(defects);
  }

  private static ColumnDefect given(ColumnDefect known, List<ColumnDefect> others) {
    return others.stream()
        .filter(other -> other.isLike(known) && !other.isSameAs(known))
        .findFirst()
        .orElse(known);
  }
}
