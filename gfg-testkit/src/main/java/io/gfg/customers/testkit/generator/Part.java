package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/**
 * A part of a customer's orders that has a column of its own.
 *
 * @param column the column
 * @param perMille how likely a customer of some rank has any such orders
 * @param highestShare the highest share of the orders, per mille, that can be such
 * @param most the most such orders a customer has
 */
record Part(CustomerField<Integer> column, Quantiles perMille, int highestShare, int most) {

  /** Takes some of the orders that are left, or none; says how many are left then. */
  long take(Draw draw, Activity activity, long left, RecordCells cells) {
    if (left == 0 || !draw.chance((int) perMille.at(activity.rank()))) {
      return left;
    }
    long part = Math.max(1, Math.min(most, draw.share(left, draw.below(highestShare))));
    cells.set(column, part);
    return left - part;
  }
}
