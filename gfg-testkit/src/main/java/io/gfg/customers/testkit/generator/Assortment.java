package io.gfg.customers.testkit.generator;

import static io.gfg.customers.model.CustomerField.FEMALE_ITEMS;
import static io.gfg.customers.model.CustomerField.MACC_ITEMS;
import static io.gfg.customers.model.CustomerField.MALE_ITEMS;
import static io.gfg.customers.model.CustomerField.MAPP_ITEMS;
import static io.gfg.customers.model.CustomerField.MFTW_ITEMS;
import static io.gfg.customers.model.CustomerField.MSPT_ITEMS;
import static io.gfg.customers.model.CustomerField.UNISEX_ITEMS;
import static io.gfg.customers.model.CustomerField.WACC_ITEMS;
import static io.gfg.customers.model.CustomerField.WAPP_ITEMS;
import static io.gfg.customers.model.CustomerField.WFTW_ITEMS;
import static io.gfg.customers.model.CustomerField.WSPT_ITEMS;

import io.gfg.customers.model.CustomerField;
import java.util.List;

/**
 * Splits the items by whom they are for and by what they are. A unisex accessory may also be
 * counted as a women's or a men's one, so the categories do not add up to the women's and the men's
 * items.
 */
final class Assortment {

  private static final List<CustomerField<Integer>> WOMENS =
      List.of(WAPP_ITEMS, WFTW_ITEMS, WACC_ITEMS, WSPT_ITEMS);
  private static final List<CustomerField<Integer>> MENS =
      List.of(MAPP_ITEMS, MFTW_ITEMS, MACC_ITEMS, MSPT_ITEMS);

  private Assortment() {}

  static void sample(Draw draw, Activity activity, RecordCells cells) {
    long items = activity.items();
    long unisex = draw.chance(215) ? Math.max(1, draw.share(items, draw.below(290))) : 0;
    long male = male(draw, items - unisex);
    long female = items - unisex - male;
    cells.set(UNISEX_ITEMS, unisex);
    cells.set(MALE_ITEMS, male);
    cells.set(FEMALE_ITEMS, female);
    categorise(draw, female, WOMENS, cells);
    categorise(draw, male, MENS, cells);
    addUnisexAccessories(draw, unisex, cells);
    sampleTraits(draw, female, items, cells);
  }

  /** Some buy for men only, most of them little; others buy for men as well. */
  private static long male(Draw draw, long items) {
    int habit = draw.below(1000);
    if (items == 0 || habit < 590) {
      return 0;
    }
    boolean only = habit < (items > 8 ? 650 : 870);
    return only ? items : Math.max(1, draw.share(items, 20 + draw.below(560)));
  }

  /** Most of it in the category a customer likes best, and most of the rest in the next. */
  private static void categorise(
      Draw draw, long items, List<CustomerField<Integer>> columns, RecordCells cells) {
    long left = items - (draw.chance(60) ? draw.share(items, 300) : 0);
    int liked = category(draw, items);
    for (int round = 0; left > 0; round++) {
      long part = round == 3 ? left : draw.share(left, 550 + draw.below(450));
      cells.set(columns.get(nth(round, liked)), part);
      left -= part;
    }
  }

  /** The liked category comes first, the others follow in their order. */
  private static int nth(int round, int liked) {
    if (round == 0) {
      return liked;
    }
    return round <= liked ? round - 1 : round;
  }

  /** Who buys little buys shoes, who buys much buys clothes. */
  private static int category(Draw draw, long items) {
    int taste = draw.below(1000);
    int clothes = items > 6 ? 730 : 420;
    if (taste < clothes) {
      return 0;
    }
    if (taste < 880) {
      return 1;
    }
    return taste < 935 ? 2 : 3;
  }

  private static void addUnisexAccessories(Draw draw, long unisex, RecordCells cells) {
    if (unisex > 0 && draw.chance(350)) {
      CustomerField<Integer> column =
          cells.get(FEMALE_ITEMS) >= cells.get(MALE_ITEMS) ? WACC_ITEMS : MACC_ITEMS;
      cells.set(column, cells.get(column) + unisex);
    }
  }

  private static void sampleTraits(Draw draw, long female, long items, RecordCells cells) {
    if (female > 0 && draw.chance(14)) {
      cells.set(CustomerField.CURVY_ITEMS, Math.max(1, draw.share(female, draw.below(800))));
    }
    if (draw.chance(55)) {
      cells.set(CustomerField.SACC_ITEMS, Math.max(1, draw.share(items, draw.below(230))));
    }
  }
}
