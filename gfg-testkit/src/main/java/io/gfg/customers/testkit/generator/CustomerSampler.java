package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/**
 * Draws the true customer of an index. A pure function of the seed and the index, so that rows can
 * be repeated, checked and skipped without remembering any.
 */
final class CustomerSampler {

  private static final int IDENTITY = 1;
  private static final int BEHAVIOUR = 2;
  private static final Quantiles SUBSCRIBERS_PER_MILLE = Quantiles.of(0, 370, 1_000_000, 444);

  private final long seed;
  private final Draw draw = new Draw();

  CustomerSampler(long seed) {
    this.seed = seed;
  }

  /** Fills the cells with all there is to know of a customer. */
  void sample(long index, RecordCells cells) {
    cells.clear();
    identify(index, cells);
    draw.start(seed, index, BEHAVIOUR);
    Activity activity = Activity.sample(draw, cells);
    Channels.sample(draw, activity, cells);
    Assortment.sample(draw, activity, cells);
    Payments.sample(draw, activity, cells);
    Money.sample(draw, activity, cells);
    cells.set(CustomerField.IS_NEWSLETTER_SUBSCRIBER, subscribes(activity) ? 1 : 0);
  }

  /** Gives the cells the id of a customer, whoever else they describe. */
  void identify(long index, RecordCells cells) {
    draw.start(seed, index, IDENTITY);
    cells.identify(draw.bits(), draw.bits());
  }

  private boolean subscribes(Activity activity) {
    return draw.chance((int) SUBSCRIBERS_PER_MILLE.at(activity.rank()));
  }
}
