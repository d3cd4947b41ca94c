package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be true of one record's value before a {@link ColumnRule} repairs it. An unknown value
 * fulfils none.
 *
 * <p>Immutable, serialisable, safe to share between threads.
 */
public sealed interface Condition extends Serializable {

  /**
   * Whether a value fulfils it.
   *
   * @param value the value of the rule's column
   * @param customer whose it is
   * @return true if it does
   */
  boolean holds(@Nullable Object value, Customer customer);

  /**
   * The column that the value is compared with.
   *
   * @return the column, or empty if it is compared with a number
   */
  default Optional<CustomerField<?>> other() {
    return Optional.empty();
  }

  /**
   * Whether the condition makes sense for a column.
   *
   * @param field the column
   * @throws IllegalArgumentException if not
   */
  default void requireFit(CustomerField<?> field) {
    if (!isNumeric(field) || !other().map(Condition::isNumeric).orElse(true)) {
      throw new IllegalArgumentException(
          "this condition is for columns of numbers, not for " + field + other(" and "));
    }
  }

  private String other(String joint) {
    return other().map(field -> joint + field).orElse("");
  }

  /**
   * Whether a column holds numbers.
   *
   * @param field the column
   * @return true of whole numbers and decimals
   */
  static boolean isNumeric(CustomerField<?> field) {
    return field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL;
  }

  /**
   * The value is not below a number.
   *
   * @param least the number
   */
  record AtLeast(BigDecimal least) implements Condition {

    @Override
    public boolean holds(@Nullable Object value, Customer customer) {
      return value != null && number(value).compareTo(least) >= 0;
    }

    @Override
    public String toString() {
      return "at least " + least.toPlainString();
    }
  }

  /**
   * The value is not above a number.
   *
   * @param greatest the number
   */
  record AtMost(BigDecimal greatest) implements Condition {

    @Override
    public boolean holds(@Nullable Object value, Customer customer) {
      return value != null && number(value).compareTo(greatest) <= 0;
    }

    @Override
    public String toString() {
      return "at most " + greatest.toPlainString();
    }
  }

  /**
   * A number divides the value.
   *
   * @param factor the number, positive
   */
  record MultipleOf(BigDecimal factor) implements Condition {

    /** Checks the factor. */
    public MultipleOf {
      if (factor.signum() <= 0) {
        throw new IllegalArgumentException("multiple-of takes a positive number, not " + factor);
      }
    }

    @Override
    public boolean holds(@Nullable Object value, Customer customer) {
      return value != null && number(value).remainder(factor).signum() == 0;
    }

    @Override
    public String toString() {
      return "a multiple of " + factor.toPlainString();
    }
  }

  /**
   * The value is above that of another column.
   *
   * @param field the other column
   */
  record Exceeds(CustomerField<?> field) implements Condition {

    @Override
    public boolean holds(@Nullable Object value, Customer customer) {
      Object limit = customer.get(field);
      return value != null && limit != null && number(value).compareTo(number(limit)) > 0;
    }

    @Override
    public Optional<CustomerField<?>> other() {
      return Optional.of(field);
    }

    @Override
    public String toString() {
      return "above " + field;
    }
  }

  /**
   * The value equals that of another column.
   *
   * @param field the other column
   */
  record EqualTo(CustomerField<?> field) implements Condition {

    @Override
    public boolean holds(@Nullable Object value, Customer customer) {
      return value != null && Objects.equals(value, customer.get(field));
    }

    @Override
    public Optional<CustomerField<?>> other() {
      return Optional.of(field);
    }

    @Override
    public void requireFit(CustomerField<?> column) {
      if (column.type() != field.type()) {
        throw new IllegalArgumentException(
            "equals is for two columns of one type, not %s and %s".formatted(column, field));
      }
    }

    @Override
    public String toString() {
      return "equal to " + field;
    }
  }

  private static BigDecimal number(Object value) {
    return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf((Integer) value);
  }
}
