package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/** Which means of payment a customer ever used. The columns are flags, whatever their names say. */
final class Payments {

  private static final Quantiles CARD_PER_MILLE =
      Quantiles.of(0, 460, 440_000, 530, 700_000, 710, 1_000_000, 920);
  private static final Quantiles PAYPAL_TOO_PER_MILLE =
      Quantiles.of(0, 0, 440_000, 40, 700_000, 370, 1_000_000, 480);

  private Payments() {}

  static void sample(Draw draw, Activity activity, RecordCells cells) {
    boolean card = draw.chance((int) CARD_PER_MILLE.at(activity.rank()));
    boolean afterpay = draw.chance(card ? 30 : 96);
    int paypal = card ? (int) PAYPAL_TOO_PER_MILLE.at(activity.rank()) : 940;
    cells.set(CustomerField.CC_PAYMENTS, card ? 1 : 0);
    cells.set(CustomerField.AFTERPAY_PAYMENTS, afterpay ? 1 : 0);
    cells.set(CustomerField.PAYPAL_PAYMENTS, draw.chance(paypal) ? 1 : 0);
    cells.set(CustomerField.APPLE_PAYMENTS, draw.below(100_000) < 56 ? 1 : 0);
  }
}
