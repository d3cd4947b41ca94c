package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;

/** Splits the orders by the device they came from and by the place they went to. */
final class Channels {

  private static final Part IOS =
      new Part(
          CustomerField.IOS_ORDERS,
          Quantiles.of(0, 30, 440_000, 35, 700_000, 75, 900_000, 220, 1_000_000, 640),
          720,
          84);
  private static final Part ANDROID =
      new Part(
          CustomerField.ANDROID_ORDERS,
          Quantiles.of(0, 3, 700_000, 8, 900_000, 20, 1_000_000, 65),
          900,
          33);
  private static final Part WORK =
      new Part(
          CustomerField.WORK_ORDERS, Quantiles.of(0, 20, 700_000, 80, 1_000_000, 220), 700, 84);
  private static final Part PARCELPOINT =
      new Part(CustomerField.PARCELPOINT_ORDERS, Quantiles.of(0, 8, 1_000_000, 16), 600, 32);
  private static final Part HOME =
      new Part(
          CustomerField.HOME_ORDERS,
          Quantiles.of(0, 130, 440_000, 250, 750_000, 640, 1_000_000, 930),
          1000,
          175);

  private Channels() {}

  static void sample(Draw draw, Activity activity, RecordCells cells) {
    sampleDevices(draw, activity, cells);
    samplePlaces(draw, activity, cells);
    sampleAddresses(draw, activity, cells);
  }

  private static void sampleDevices(Draw draw, Activity activity, RecordCells cells) {
    long left = IOS.take(draw, activity, activity.orders(), cells);
    left = ANDROID.take(draw, activity, left, cells);
    if (left > 0 && draw.below(40_000) == 0) {
      cells.set(CustomerField.OTHER_DEVICE_ORDERS, 1);
      left--;
    }
    long mobile = left == 1 ? (draw.chance(235) ? 1 : 0) : mobile(draw, left);
    cells.set(CustomerField.MSITE_ORDERS, mobile);
    cells.set(CustomerField.DESKTOP_ORDERS, left - mobile);
    cells.set(CustomerField.DEVICES, Math.min(3, devices(cells)));
  }

  private static long mobile(Draw draw, long left) {
    int habit = draw.below(1000);
    if (habit < 500) {
      return 0;
    }
    return habit < 675 ? left : draw.share(left, 80 + draw.below(560));
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
    long left = WORK.take(draw, activity, activity.orders(), cells);
    left = PARCELPOINT.take(draw, activity, left, cells);
    left = HOME.take(draw, activity, left, cells);
    cells.set(CustomerField.OTHER_COLLECTION_ORDERS, left);
  }

  private static void sampleAddresses(Draw draw, Activity activity, RecordCells cells) {
    cells.set(CustomerField.DIFFERENT_ADDRESSES, draw.chance(117) ? 1 : 0);
    long addresses = 1;
    while (addresses < Math.min(15, activity.orders()) && draw.chance(530)) {
      addresses++;
    }
    cells.set(CustomerField.SHIPPING_ADDRESSES, addresses);
  }
}
