package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ColumnRule} does to a value: one of a few plain repairs, each of which can be
 * written down in a policy file.
 *
 * <p>Immutable, serialisable, safe to share between threads.
 */
public sealed interface ColumnRepair extends Serializable {

  /**
   * Repairs the value of a column.
   *
   * @param value the value, or null if unknown
   * @param customer whose it is
   * @return the new value, or null for unknown
   */
  @Nullable Object apply(@Nullable Object value, Customer customer);

  /**
   * Whether the repair makes sense for a column.
   *
   * @param field the column
   * @throws IllegalArgumentException if not; the message says which columns it is for
   */
  void requireFit(CustomerField<?> field);

  /**
   * The columns it looks at besides the one that it repairs.
   *
   * @return the columns; empty for most repairs
   */
  default Set<CustomerField<?>> reads() {
    return Set.of();
  }

  /** What becomes of a value that a division leaves a remainder of. */
  enum Remainder {
    /** The value was not in the wrong unit; it becomes unknown. */
    MAKES_UNKNOWN,
    /** Dropped: the quotient is rounded towards zero. */
    DROPPED
  }

  /**
   * Divides whole numbers.
   *
   * @param factor by what, at least 2
   * @param remainder what becomes of a value that it does not divide
   */
  record DivideBy(int factor, Remainder remainder) implements ColumnRepair {

    /** Checks the factor. */
    public DivideBy {
      if (factor < 2) {
        throw new IllegalArgumentException("a factor is a whole number from 2, not " + factor);
      }
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, Customer customer) {
      if (!(value instanceof Integer whole)) {
        return value;
      }
      boolean divides = whole % factor == 0;
      return divides || remainder == Remainder.DROPPED ? Integer.valueOf(whole / factor) : null;
    }

    @Override
    public void requireFit(CustomerField<?> field) {
      require(
          field, FieldType.INTEGER, "divide-by is for whole numbers (shift the point of decimals)");
    }

    @Override
    public String toString() {
      return "divide by "
          + factor
          + (remainder == Remainder.DROPPED ? ", drop the remainder" : ", or make unknown");
    }
  }

  /**
   * Moves the point of decimals, exactly. Zero stays as it was written: it says the same before and
   * after.
   *
   * @param places to the right, or to the left if negative; from -38 to 38, not 0
   */
  record ShiftDecimalPoint(int places) implements ColumnRepair {

    private static final int MOST_PLACES = 38;

    /** Checks the places. */
    public ShiftDecimalPoint {
      if (places == 0 || Math.abs(places) > MOST_PLACES) {
        throw new IllegalArgumentException(
            "a decimal point moves by -38 to 38 places and not by 0; not " + places);
      }
    }

    @Override
    public @Nullable Object apply(@Nullable Object value, Customer customer) {
      return value instanceof BigDecimal decimal && decimal.signum() != 0
          ? decimal.movePointRight(places)
          : value;
    }

    @Override
    public void requireFit(CustomerField<?> field) {
      require(
          field, FieldType.DECIMAL, "shift-decimal-point is for decimals (divide whole numbers)");
    }

    @Override
    public String toString() {
      return "shift the decimal point by " + places;
    }
  }

  /**
   * Makes a value unknown that equals the one of the column it was overwritten with.
   *
   * @param original the column that holds the value rightly
   */
  record CopyMadeUnknown(CustomerField<?> original) implements ColumnRepair {

    @Override
    public @Nullable Object apply(@Nullable Object value, Customer customer) {
      return Objects.equals(value, customer.get(original)) ? null : value;
    }

    @Override
    public void requireFit(CustomerField<?> field) {
      if (field.equals(original) || field.type() != original.type()) {
        throw new IllegalArgumentException(
            "copy-made-unknown is for two columns of one type, not %s and %s"
                .formatted(field, original));
      }
    }

    @Override
    public Set<CustomerField<?>> reads() {
      return Set.of(original);
    }

    @Override
    public String toString() {
      return "make a copy of " + original + " unknown";
    }
  }

  /**
   * Gives a value to those that are unknown.
   *
   * @param value the value, of the column's type
   */
  record NullBecomes(Serializable value) implements ColumnRepair {

    @Override
    public Object apply(@Nullable Object unknown, Customer customer) {
      return unknown == null ? value : unknown;
    }

    @Override
    public void requireFit(CustomerField<?> field) {
      requireTyped("null-becomes", value, field);
    }

    @Override
    public String toString() {
      return "unknown becomes " + value;
    }
  }

  /**
   * Makes one value unknown that stands for no value, such as -1 or 9999.
   *
   * @param value the value, of the column's type; decimals are the same however many zeros end them
   */
  record ValueMadeUnknown(Serializable value) implements ColumnRepair {

    @Override
    public @Nullable Object apply(@Nullable Object given, Customer customer) {
      boolean standsForNone = given != null && isSame(given);
      return standsForNone ? null : given;
    }

    private boolean isSame(Object given) {
      return (given instanceof BigDecimal number && value instanceof BigDecimal wanted)
          ? number.compareTo(wanted) == 0
          : given.equals(value);
    }

    @Override
    public void requireFit(CustomerField<?> field) {
      requireTyped("value-made-unknown", value, field);
    }

    @Override
    public String toString() {
      return "make " + value + " unknown";
    }
  }

  private static void requireTyped(String name, Object value, CustomerField<?> field) {
    if (!field.type().javaType().isInstance(value)) {
      throw new IllegalArgumentException(
          "%s takes a value of the column's type, %s for %s"
              .formatted(name, field.type().name().toLowerCase(Locale.ROOT), field));
    }
  }

  private static void require(CustomerField<?> field, FieldType type, String demand) {
    if (field.type() != type) {
      throw new IllegalArgumentException(
          "%s, and %s is of type %s"
              .formatted(demand, field, field.type().name().toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * Divides whole numbers; what the factor does not divide becomes unknown.
   *
   * @param factor by what, at least 2
   * @return the repair
   */
  static ColumnRepair divideBy(int factor) {
    return new DivideBy(factor, Remainder.MAKES_UNKNOWN);
  }

  /**
   * Moves the decimal point.
   *
   * @param places to the right, or to the left if negative
   * @return the repair
   */
  static ColumnRepair shiftDecimalPoint(int places) {
    return new ShiftDecimalPoint(places);
  }

  /**
   * Makes copies of another column unknown.
   *
   * @param original the other column
   * @return the repair
   */
  static ColumnRepair copyMadeUnknown(CustomerField<?> original) {
    return new CopyMadeUnknown(original);
  }

  /**
   * Gives a value to those that are unknown.
   *
   * @param value of the column's type
   * @return the repair
   */
  static ColumnRepair nullBecomes(Serializable value) {
    return new NullBecomes(value);
  }

  /**
   * Makes a value unknown that stands for no value.
   *
   * @param value of the column's type
   * @return the repair
   */
  static ColumnRepair valueMadeUnknown(Serializable value) {
    return new ValueMadeUnknown(value);
  }
}
