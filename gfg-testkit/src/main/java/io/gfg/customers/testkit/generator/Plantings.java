package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldPresence;
import io.gfg.customers.testkit.generator.RecordCells.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How each defect spoils a cell. */
final class Plantings {

  private static final int HOURS_A_DAY = 24;
  private static final int SCALE_TIMES_10000 = 3;
  private static final List<CustomerField<Integer>> UNBOUND_COUNTS =
      List.of(CustomerField.CANCELS, CustomerField.RETURNS, CustomerField.VOUCHERS);
  private static final List<CustomerField<?>> ALL_BUT_ID =
      CustomerField.all().stream()
          .<CustomerField<?>>map(field -> field)
          .filter(field -> field != CustomerField.CUSTOMER_ID)
          .toList();

  private static final List<CustomerField<?>> REQUIRED =
      ALL_BUT_ID.stream().filter(field -> field.presence() == FieldPresence.REQUIRED).toList();

  private Plantings() {}

  /** Spoils a cell; gives its column, or null if the cells stayed as they were. */
  static @Nullable CustomerField<?> plant(Defect defect, RecordCells cells, Draw draw) {
    return switch (defect) {
      case NEWSLETTER_AS_LETTER ->
          write(cells, CustomerField.IS_NEWSLETTER_SUBSCRIBER, Form.LETTER);
      case COUPON_NULL -> couponNull(cells);
      case LAST_ORDER_BEFORE_FIRST -> lastOrderBeforeFirst(cells, draw);
      case LAST_ORDER_IN_HOURS ->
          put(
              cells,
              CustomerField.DAYS_SINCE_LAST_ORDER,
              cells.get(CustomerField.DAYS_SINCE_LAST_ORDER) * HOURS_A_DAY);
      case DISCOUNT_TIMES_10000 -> discountTimes10000(cells);
      case MACC_COPIED_FROM_WACC -> maccCopiedFromWacc(cells);
      case ITEMS_SUM_BROKEN -> raise(cells, CustomerField.ITEMS, draw);
      case ORDERS_SUM_BROKEN -> raise(cells, CustomerField.ORDERS, draw);
      case COUNT_NEGATIVE -> negate(cells, UNBOUND_COUNTS.get(draw.below(UNBOUND_COUNTS.size())));
      case REVENUE_NEGATIVE -> negate(cells, CustomerField.REVENUE);
      case CUSTOMER_ID_CUT_SHORT -> write(cells, CustomerField.CUSTOMER_ID, Form.ID_CUT_SHORT);
      case KEY_MISSING -> write(cells, any(REQUIRED, draw), Form.MISSING);
      case NUMBER_AS_TEXT -> numberAsText(cells, any(ALL_BUT_ID, draw));
      case LINE_CUT_SHORT, TEXT_BEHIND_RECORD, TWO_RECORDS_ON_LINE, KEY_TWICE, NOT_UTF8 -> null;
    };
  }

  private static @Nullable CustomerField<?> couponNull(RecordCells cells) {
    return cells.isWithoutCoupons()
        ? write(cells, CustomerField.COUPON_DISCOUNT_APPLIED, Form.NULL)
        : null;
  }

  private static CustomerField<?> lastOrderBeforeFirst(RecordCells cells, Draw draw) {
    long first = cells.get(CustomerField.DAYS_SINCE_FIRST_ORDER);
    return put(cells, CustomerField.DAYS_SINCE_LAST_ORDER, first + 1 + draw.below(90));
  }

  private static @Nullable CustomerField<?> discountTimes10000(RecordCells cells) {
    cells.setScale(CustomerField.AVERAGE_DISCOUNT_USED, SCALE_TIMES_10000);
    return cells.get(CustomerField.AVERAGE_DISCOUNT_USED) == 0
        ? null
        : CustomerField.AVERAGE_DISCOUNT_USED;
  }

  private static @Nullable CustomerField<?> maccCopiedFromWacc(RecordCells cells) {
    long womens = cells.get(CustomerField.WACC_ITEMS);
    return womens == cells.get(CustomerField.MACC_ITEMS)
        ? null
        : put(cells, CustomerField.MACC_ITEMS, womens);
  }

  private static CustomerField<?> any(List<CustomerField<?>> columns, Draw draw) {
    return columns.get(draw.below(columns.size()));
  }

  private static @Nullable CustomerField<?> numberAsText(
      RecordCells cells, CustomerField<?> column) {
    return cells.form(column.ordinal()) == Form.NUMBER
        ? write(cells, column, Form.NUMBER_AS_TEXT)
        : null;
  }

  private static CustomerField<?> raise(RecordCells cells, CustomerField<?> column, Draw draw) {
    return put(cells, column, cells.get(column) + 1 + draw.below(5));
  }

  private static CustomerField<?> negate(RecordCells cells, CustomerField<?> column) {
    return put(cells, column, -1 - cells.get(column));
  }

  private static CustomerField<?> put(RecordCells cells, CustomerField<?> column, long number) {
    cells.set(column, number);
    return column;
  }

  private static CustomerField<?> write(RecordCells cells, CustomerField<?> column, Form form) {
    cells.setForm(column, form);
    return column;
  }
}
