package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The cells of one record, reused from row to row: a number at each column's place, with the number
 * of its decimals and the form in which it is written.
 */
final class RecordCells {

  /** How a cell is written. */
  enum Form {
    NUMBER,
    NUMBER_AS_TEXT,
    BOOLEAN,
    LETTER,
    ID,
    ID_CUT_SHORT,
    NULL,
    MISSING
  }

  private static final int COLUMNS = CustomerField.all().size();
  private static final Form[] TRUE_FORMS = new Form[COLUMNS];
  private static final byte[] TRUE_SCALES = new byte[COLUMNS];

  static {
    for (CustomerField<?> field : CustomerField.all()) {
      TRUE_FORMS[field.ordinal()] = trueForm(field.type());
      TRUE_SCALES[field.ordinal()] = trueScale(field);
    }
  }

  private final long[] numbers = new long[COLUMNS];
  private final byte[] scales = new byte[COLUMNS];
  private final Form[] forms = new Form[COLUMNS];
  private long idHigh;
  private long idLow;
  private boolean withoutCoupons;

  private static Form trueForm(FieldType type) {
    return switch (type) {
      case TEXT -> Form.ID;
      case BOOLEAN -> Form.BOOLEAN;
      case INTEGER, DECIMAL -> Form.NUMBER;
    };
  }

  private static byte trueScale(CustomerField<?> field) {
    if (field.type() != FieldType.DECIMAL) {
      return 0;
    }
    if (field.unit() == FieldUnit.DOLLARS) {
      return 2;
    }
    return (byte) (field == CustomerField.AVERAGE_DISCOUNT_USED ? 7 : 4);
  }

  /** Empties all cells and gives them the form and scale in which the truth is written. */
  void clear() {
    withoutCoupons = false;
    Arrays.fill(numbers, 0);
    System.arraycopy(TRUE_SCALES, 0, scales, 0, COLUMNS);
    System.arraycopy(TRUE_FORMS, 0, forms, 0, COLUMNS);
  }

  void copyFrom(RecordCells other) {
    System.arraycopy(other.numbers, 0, numbers, 0, COLUMNS);
    System.arraycopy(other.scales, 0, scales, 0, COLUMNS);
    System.arraycopy(other.forms, 0, forms, 0, COLUMNS);
    idHigh = other.idHigh;
    idLow = other.idLow;
    withoutCoupons = other.withoutCoupons;
  }

  void identify(long high, long low) {
    idHigh = high;
    idLow = low;
  }

  void markWithoutCoupons() {
    withoutCoupons = true;
  }

  /** Whether the shop has no record of coupons: the value is zero, but the real file says null. */
  boolean isWithoutCoupons() {
    return withoutCoupons;
  }

  long get(CustomerField<?> field) {
    return numbers[field.ordinal()];
  }

  void set(CustomerField<?> field, long number) {
    numbers[field.ordinal()] = number;
  }

  void setScale(CustomerField<?> field, int scale) {
    scales[field.ordinal()] = (byte) scale;
  }

  void setForm(CustomerField<?> field, Form form) {
    forms[field.ordinal()] = form;
  }

  Form form(int ordinal) {
    return forms[ordinal];
  }

  long number(int ordinal) {
    return numbers[ordinal];
  }

  int scale(int ordinal) {
    return scales[ordinal];
  }

  long idHigh() {
    return idHigh;
  }

  long idLow() {
    return idLow;
  }

  private String id() {
    HexFormat hex = HexFormat.of();
    String half = hex.toHexDigits(idHigh);
    return form(CustomerField.CUSTOMER_ID.ordinal()) == Form.ID
        ? half + hex.toHexDigits(idLow)
        : half;
  }

  /**
   * What the cells say, letters and text taken for what they mean, null and missing for unknown.
   */
  Customer toCustomer() {
    Customer.Builder customer = Customer.builder();
    CustomerField.all().forEach(field -> put(customer, field));
    return customer.build();
  }

  private <T> void put(Customer.Builder customer, CustomerField<T> field) {
    Form form = form(field.ordinal());
    if (form != Form.NULL && form != Form.MISSING) {
      customer.set(field, cast(field, value(field)));
    }
  }

  private static <T> T cast(CustomerField<T> field, Object value) {
    @SuppressWarnings("unchecked") // value() gives each type of column its own Java type
    T typed = (T) field.type().javaType().cast(value);
    return typed;
  }

  private Object value(CustomerField<?> field) {
    long number = get(field);
    return switch (field.type()) {
      case TEXT -> id();
      case BOOLEAN -> number != 0;
      case INTEGER -> Math.toIntExact(number);
      case DECIMAL -> decimal(number, scale(field.ordinal()));
    };
  }

  /** As it is written: without needless zeros, but with one decimal at least. */
  private static BigDecimal decimal(long number, int scale) {
    BigDecimal plain = BigDecimal.valueOf(number, scale).stripTrailingZeros();
    return plain.scale() < 1 ? plain.setScale(1) : plain;
  }
}
