package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/** What a customer spent and saved: dollars in cents, rates in ten-millionths. */
final class Money {

  private static final long ONE = 10_000_000;
  private static final long LARGE_REVENUE = 500_000;

  private static final Quantiles REVENUE =
      Quantiles.of(
          0,
          0,
          14_000,
          0,
          15_000,
          800,
          50_000,
          2200,
          100_000,
          3600,
          150_000,
          5000,
          250_000,
          7630,
          350_000,
          11_500,
          500_000,
          21_270,
          600_000,
          34_500,
          700_000,
          61_000,
          750_000,
          79_050,
          800_000,
          105_000,
          850_000,
          148_000,
          900_000,
          235_000,
          930_000,
          330_000,
          950_000,
          450_000,
          970_000,
          700_000,
          980_000,
          1_150_000,
          990_000,
          2_000_000,
          995_000,
          3_100_000,
          998_000,
          4_800_000,
          999_000,
          6_500_000,
          999_500,
          8_000_000,
          999_900,
          14_000_000,
          999_980,
          30_000_000,
          1_000_000,
          35_470_021);

  private static final Quantiles RATE_ON_OFFER =
      Quantiles.of(
          0,
          0,
          270_000,
          0,
          280_000,
          80_000,
          400_000,
          900_000,
          500_000,
          1_500_000,
          600_000,
          2_100_000,
          750_000,
          3_143_000,
          850_000,
          4_200_000,
          950_000,
          5_800_000,
          990_000,
          7_000_000,
          999_000,
          8_500_000,
          1_000_000,
          10_000_001);

  /** The further discount of those who got one, as a part of what was left to pay. */
  private static final Quantiles FURTHER =
      Quantiles.of(
          0,
          0,
          150_000,
          60_000,
          500_000,
          850_000,
          800_000,
          1_650_000,
          950_000,
          1_800_000,
          990_000,
          4_000_000,
          1_000_000,
          10_000_001);

  private static final Quantiles COUPONS_PER_MILLE =
      Quantiles.of(0, 550, 440_000, 800, 650_000, 1000, 1_000_000, 1000);

  /** Without a record of coupons: 10,205 of 46,279. */
  private static final int WITHOUT_COUPONS_PER_100_000 = 22_051;

  private Money() {}

  static void sample(Draw draw, Activity activity, RecordCells cells) {
    long revenue = REVENUE.at(draw.near(activity.rank()));
    cells.set(CustomerField.REVENUE, revenue);
    long onOffer = RATE_ON_OFFER.at(draw.rank());
    long used = used(draw, activity, onOffer);
    cells.set(CustomerField.AVERAGE_DISCOUNT_ONOFFER, (onOffer + 500) / 1000);
    cells.set(CustomerField.AVERAGE_DISCOUNT_USED, used);
    cells.set(CustomerField.REDPEN_DISCOUNT_USED, saved(draw, revenue, onOffer));
    cells.set(CustomerField.VOUCHERS, vouchers(draw, activity));
    if (draw.below(100_000) < WITHOUT_COUPONS_PER_100_000) {
      cells.markWithoutCoupons();
    } else if (draw.chance((int) COUPONS_PER_MILLE.at(activity.rank()))) {
      cells.set(
          CustomerField.COUPON_DISCOUNT_APPLIED, saved(draw, revenue, (used - onOffer) * 7 / 5));
    }
  }

  /** How many per mille get no further discount; least of all those who buy much. */
  private static int same(long onOffer, Activity activity) {
    if (onOffer == 0) {
      return 905;
    }
    return activity.orders() == 1 ? 390 : 210;
  }

  private static long used(Draw draw, Activity activity, long onOffer) {
    if (draw.chance(same(onOffer, activity))) {
      return onOffer;
    }
    long used = onOffer + (ONE - onOffer) * FURTHER.at(draw.near(activity.rank())) / ONE;
    return used < ONE / 10_000 ? onOffer : used;
  }

  /** What somebody saved at a rate who then paid the revenue; the more paid, the less the rate. */
  private static long saved(Draw draw, long revenue, long rate) {
    long capped = Math.min(rate, revenue > LARGE_REVENUE ? 1_100_000 : 7_500_000);
    return draw.share(revenue * capped / (ONE - capped), 1150 + draw.below(1000));
  }

  private static long vouchers(Draw draw, Activity activity) {
    boolean uses = draw.chance(activity.orders() == 1 ? 170 : 520);
    return uses ? Math.max(1, Math.min(57, draw.share(activity.orders(), draw.below(800)))) : 0;
  }
}
