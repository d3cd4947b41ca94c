package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/**
 * How much a customer buys and since when; most else follows from it.
 *
 * @param rank the rank among all customers by what they buy
 * @param orders orders placed
 * @param items items bought, at least one an order
 */
record Activity(long rank, long orders, long items) {

  private static final Quantiles ORDERS =
      Quantiles.of(
          0, 1, 445_000, 2, 635_000, 3, 732_000, 4, 795_000, 5, 825_000, 6, 855_000, 7, 895_000, 9,
          920_000, 11, 953_000, 16, 971_000, 21, 986_500, 31, 995_200, 51, 999_150, 101, 999_870,
          200, 999_980, 500, 1_000_000, 666);

  private static final Quantiles ITEMS =
      Quantiles.of(
          0, 1, 300_000, 2, 450_000, 3, 540_000, 4, 610_000, 5, 670_000, 6, 715_000, 7, 760_000, 8,
          790_000, 9, 825_000, 11, 888_000, 16, 920_000, 21, 952_000, 31, 978_500, 51, 993_800, 101,
          999_000, 201, 999_900, 400, 999_980, 600, 1_000_000, 702);

  private static final Quantiles DAYS_SINCE_FIRST =
      Quantiles.of(
          0, 1, 50_000, 190, 100_000, 400, 250_000, 910, 350_000, 1290, 420_000, 1600, 500_000,
          1713, 750_000, 1786, 900_000, 1830, 960_000, 1960, 990_000, 2110, 1_000_000, 2165);

  /** The part of their time as a customer that lies behind the last order, in millionths. */
  private static final Quantiles PASSED_SINCE_LAST =
      Quantiles.of(
          0, 0, 100_000, 41_000, 300_000, 185_000, 500_000, 520_000, 750_000, 940_000, 900_000,
          1_000_000, 1_000_000, 1_000_000);

  private static final Quantiles CANCELS_PER_MILLE =
      Quantiles.of(0, 4, 700_000, 20, 1_000_000, 130);

  static Activity sample(Draw draw, RecordCells cells) {
    long rank = draw.rank();
    long orders = ORDERS.at(rank);
    long itemRank = draw.near(rank);
    long items = Math.max(orders, ITEMS.at(itemRank));
    Activity activity = new Activity(draw.near(rank), orders, items);
    cells.set(CustomerField.ORDERS, orders);
    cells.set(CustomerField.ITEMS, items);
    activity.sampleDays(draw, cells);
    activity.sampleRegrets(draw, cells);
    return activity;
  }

  private void sampleDays(Draw draw, RecordCells cells) {
    long first = DAYS_SINCE_FIRST.at(draw.rank());
    cells.set(CustomerField.DAYS_SINCE_FIRST_ORDER, first);
    cells.set(CustomerField.DAYS_SINCE_LAST_ORDER, Math.max(1, last(first, draw)));
  }

  /** One order is the first and the last, but for a handful of customers nobody can explain. */
  private long last(long first, Draw draw) {
    if (orders == 1 && draw.below(1500) > 0) {
      return first;
    }
    return first * PASSED_SINCE_LAST.at(draw.rank()) / 1_000_000;
  }

  private void sampleRegrets(Draw draw, RecordCells cells) {
    cells.set(CustomerField.RETURNS, returns(draw));
    if (draw.chance((int) CANCELS_PER_MILLE.at(rank))) {
      cells.set(CustomerField.CANCELS, cancels(draw));
    }
  }

  private long returns(Draw draw) {
    boolean returning = draw.chance(orders == 1 ? 105 : 610);
    return returning ? Math.min(items, Math.max(1, draw.share(items, draw.below(630)))) : 0;
  }

  private long cancels(Draw draw) {
    int oddity = draw.below(1500);
    if (oddity == 0) {
      return orders + draw.below(460);
    }
    return oddity < 7 ? orders + 1 : Math.min(orders, 1 + (long) draw.below(2) * draw.below(3));
  }
}
