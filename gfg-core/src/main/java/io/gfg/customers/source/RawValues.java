package io.gfg.customers.source;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one record while it is read. What has the type of its column goes straight where
 * customers keep it; the few other values wait here to be decoded.
 *
 * <p>Thread-safety: one thread while it is filled; after that, any.
 */
final class RawValues {

  private static final List<CustomerField<?>> FIELDS = CustomerField.all();

  private static final Object[] NONE = {};

  /** So many digits are within the bounds of any decimal column. */
  private static final int SHORT_DIGITS = 18;

  /** ASCII text of this length is within the bounds of any column of text. */
  private static final int SHORT_TEXT = 255;

  private final Customer.Builder typed = Customer.builder();

  /** Which columns the record has, and which values are kept here: one bit for each column. */
  private long present;

  private long untyped;

  /** The values kept here, in the order of the catalogue. */
  private Object[] others = NONE;

  /** Takes a value of any type, or null, as it stands in the source. */
  void set(CustomerField<?> field, @Nullable Object value) {
    if (value instanceof Integer whole && field.type() == FieldType.INTEGER) {
      setInt(field, whole);
    } else if (value instanceof BigDecimal decimal && isShort(decimal)) {
      setDecimal(field, decimal);
    } else {
      markPresent(field);
      if (value != null) {
        keep(field, value);
      }
    }
  }

  /** Takes a whole number of 32 bits. */
  void setInt(CustomerField<?> field, int value) {
    if (field.type() == FieldType.INTEGER) {
      markPresent(field);
      typed.setInt(field.asInteger(), value);
    } else {
      keepPresent(field, value);
    }
  }

  /** Takes a number of at most 18 digits, some of them behind the point. */
  void setDecimal(CustomerField<?> field, BigDecimal value) {
    if (field.type() == FieldType.DECIMAL) {
      markPresent(field);
      setTyped(field, value);
    } else {
      keepPresent(field, value);
    }
  }

  /** Takes printable ASCII. */
  void setAscii(CustomerField<?> field, String value) {
    if (field.type() == FieldType.TEXT && value.length() <= SHORT_TEXT) {
      markPresent(field);
      setTyped(field, value);
    } else {
      keepPresent(field, value);
    }
  }

  boolean has(CustomerField<?> field) {
    return (present & bit(field)) != 0;
  }

  boolean isUntyped(CustomerField<?> field) {
    return (untyped & bit(field)) != 0;
  }

  /** A value kept here. */
  Object untyped(CustomerField<?> field) {
    return others[placeOf(field)];
  }

  List<CustomerField<?>> untyped() {
    if (untyped == 0) {
      return List.of();
    }
    List<CustomerField<?>> fields = new ArrayList<>(others.length);
    for (long left = untyped; left != 0; left &= left - 1) {
      fields.add(FIELDS.get(Long.numberOfTrailingZeros(left)));
    }
    return fields;
  }

  /** The values that are not kept here. */
  Customer typed(Extras extras) {
    return typed.extras(extras).build();
  }

  private static boolean isShort(BigDecimal decimal) {
    int scale = decimal.scale();
    return scale > 0 && scale <= SHORT_DIGITS && decimal.precision() <= SHORT_DIGITS;
  }

  @SuppressWarnings("unchecked") // the builder checks it once more
  private <T> void setTyped(CustomerField<T> field, Object value) {
    typed.set(field, (T) value);
  }

  private void keepPresent(CustomerField<?> field, Object value) {
    markPresent(field);
    keep(field, value);
  }

  private void markPresent(CustomerField<?> field) {
    present |= bit(field);
  }

  private void keep(CustomerField<?> field, Object value) {
    int place = placeOf(field);
    Object[] more = Arrays.copyOf(others, others.length + 1);
    System.arraycopy(others, place, more, place + 1, others.length - place);
    more[place] = value;
    others = more;
    untyped |= bit(field);
  }

  /** How many values of columns before this one are kept here. */
  private int placeOf(CustomerField<?> field) {
    return Long.bitCount(untyped & (bit(field) - 1));
  }

  private static long bit(CustomerField<?> field) {
    return 1L << field.ordinal();
  }
}
