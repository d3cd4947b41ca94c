package io.gfg.customers.inspection;

import static io.gfg.customers.model.CustomerField.AVERAGE_DISCOUNT_USED;
import static io.gfg.customers.model.CustomerField.DAYS_SINCE_FIRST_ORDER;
import static io.gfg.customers.model.CustomerField.DAYS_SINCE_LAST_ORDER;
import static io.gfg.customers.model.CustomerField.MACC_ITEMS;
import static io.gfg.customers.model.CustomerField.WACC_ITEMS;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up file, clean at first, in which a defect is planted in so many rows. */
final class PlantedFile {

  private final List<CustomerLine> lines = new ArrayList<>();
  private final Random random;

  private PlantedFile(long seed) {
    this.random = new Random(seed);
  }

  /** A clean file: the first dirty rows have values in which the defects would show. */
  static PlantedFile withHours(int rows, int dirty, long seed) {
    PlantedFile file = new PlantedFile(seed);
    for (int i = 0; i < rows; i++) {
      int first = 100 + file.random.nextInt(2000);
      int last = 50 + file.random.nextInt(first - 49);
      int clean = last % 24 == 0 ? last - 1 : last;
      CustomerLine line = CustomerLine.clean(i).with(DAYS_SINCE_FIRST_ORDER, first);
      file.lines.add(line.with(DAYS_SINCE_LAST_ORDER, i < dirty ? last * 24 : clean));
    }
    return file;
  }

  static PlantedFile withScaledRates(int rows, int dirty, long seed) {
    PlantedFile file = new PlantedFile(seed);
    for (int i = 0; i < rows; i++) {
      int offer = 100 + file.random.nextInt(5000);
      int used = i % 3 == 0 ? offer : offer + file.random.nextInt(4900);
      BigDecimal rate = BigDecimal.valueOf(used, 4);
      file.lines.add(
          CustomerLine.clean(i)
              .with("average_discount_onoffer", BigDecimal.valueOf(offer, 4).toPlainString())
              .with(
                  AVERAGE_DISCOUNT_USED.name(),
                  i < dirty ? rate.movePointRight(4).toPlainString() : rate.toPlainString()));
    }
    return file;
  }

  static PlantedFile withCopies(int rows, int dirty, long seed) {
    PlantedFile file = new PlantedFile(seed);
    for (int i = 0; i < rows; i++) {
      int women = 1 + file.random.nextInt(6);
      int men = file.random.nextInt(3);
      int clean = men == women ? men - 1 : men;
      file.lines.add(
          CustomerLine.clean(i)
              .with(CustomerField.MALE_ITEMS, men)
              .with(WACC_ITEMS, women)
              .with(MACC_ITEMS, i < dirty ? women : clean));
    }
    return file;
  }

  /** A clean file in some rows of which the last order lies before the first. */
  static PlantedFile withBrokenOrder(int rows, int broken, long seed) {
    PlantedFile file = withHours(rows, 0, seed);
    for (int i = 0; i < broken; i++) {
      int first = 100 + file.random.nextInt(2000);
      file.lines.set(
          i,
          CustomerLine.clean(i)
              .with(DAYS_SINCE_FIRST_ORDER, first)
              .with(DAYS_SINCE_LAST_ORDER, first + 1 + file.random.nextInt(2000)));
    }
    return file;
  }

  List<CustomerLine> lines() {
    return lines;
  }

  CustomerProfile profile() {
    return profile(lines);
  }

  static CustomerProfile profile(List<CustomerLine> lines) {
    return Inspector.inspect(Sources.of(lines), CustomerDecoder.of(List.of()));
  }
}
