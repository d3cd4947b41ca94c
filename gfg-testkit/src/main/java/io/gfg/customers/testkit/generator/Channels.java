package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/** Splits the orders by the device they came from and by the place they went to. */
final class Channels {

  private static final Quantiles IOS_PER_MILLE =
      Quantiles.of(0, 45, 440_000, 55, 700_000, 110, 900_000, 250, 1_000_000, 480);
  private static final Quantiles ANDROID_PER_MILLE = Quantiles.of(0, 5, 700_000, 10, 1_000_000, 40);
  private static final Quantiles HOME_PER_MILLE =
      Quantiles.of(0, 130, 440_000, 190, 750_000, 480, 1_000_000, 800);
  private static final Quantiles WORK_PER_MILLE = Quantiles.of(0, 20, 700_000, 90, 1_000_000, 260);

  private Channels() {}

  static void sample(Draw draw, Activity activity, RecordCells cells) {
    sampleDevices(draw, activity, cells);
    samplePlaces(draw, activity, cells);
    sampleAddresses(draw, activity, cells);
  }

  private static void sampleDevices(Draw draw, Activity activity, RecordCells cells) {
    long left = activity.orders();
    left -=
        part(draw, left, (int) IOS_PER_MILLE.at(activity.rank()), CustomerField.IOS_ORDERS, cells);
    left -=
        part(
            draw,
            left,
            (int) ANDROID_PER_MILLE.at(activity.rank()),
            CustomerField.ANDROID_ORDERS,
            cells);
    if (left > 0 && draw.below(40_000) == 0) {
      cells.set(CustomerField.OTHER_DEVICE_ORDERS, 1);
      left--;
    }
    long mobile = left == 1 ? (draw.chance(215) ? 1 : 0) : mobile(draw, left);
    cells.set(CustomerField.MSITE_ORDERS, mobile);
    cells.set(CustomerField.DESKTOP_ORDERS, left - mobile);
    cells.set(CustomerField.DEVICES, Math.min(3, devices(cells)));
  }

  private static long mobile(Draw draw, long left) {
    int habit = draw.below(1000);
    if (habit < 560) {
      return 0;
    }
    return habit < 700 ? left : draw.share(left, 100 + draw.below(700));
  }

  /** Moves some of the orders, at least one, to a column, or none. */
  private static long part(
      Draw draw, long orders, int perMille, CustomerField<Integer> column, RecordCells cells) {
    if (orders == 0 || !draw.chance(perMille)) {
      return 0;
    }
    long part = Math.max(1, draw.share(orders, draw.below(1000)));
    cells.set(column, part);
    return part;
  }

  private static long devices(RecordCells cells) {
    return used(cells, CustomerField.IOS_ORDERS)
        + used(cells, CustomerField.ANDROID_ORDERS)
        + used(cells, CustomerField.OTHER_DEVICE_ORDERS)
        + used(cells, CustomerField.MSITE_ORDERS)
        + used(cells, CustomerField.DESKTOP_ORDERS);
  }

  private static long used(RecordCells cells, CustomerField<Integer> column) {
    return cells.get(column) > 0 ? 1 : 0;
  }

  private static void samplePlaces(Draw draw, Activity activity, RecordCells cells) {
    long left = activity.orders();
    left -=
        part(
            draw, left, (int) WORK_PER_MILLE.at(activity.rank()), CustomerField.WORK_ORDERS, cells);
    left -= part(draw, left, 8, CustomerField.PARCELPOINT_ORDERS, cells);
    left -=
        part(
            draw, left, (int) HOME_PER_MILLE.at(activity.rank()), CustomerField.HOME_ORDERS, cells);
    cells.set(CustomerField.OTHER_COLLECTION_ORDERS, left);
  }

  private static void sampleAddresses(Draw draw, Activity activity, RecordCells cells) {
    cells.set(CustomerField.DIFFERENT_ADDRESSES, draw.chance(117) ? 1 : 0);
    long addresses = 1;
    while (addresses < Math.min(15, activity.orders()) && draw.chance(430)) {
      addresses++;
    }
    cells.set(CustomerField.SHIPPING_ADDRESSES, addresses);
  }
}
