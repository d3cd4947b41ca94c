package io.gfg.customers.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of columns, one bit for each: asking a customer for all of them at once costs no more than
 * asking for one.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class FieldSet implements Serializable {

  private static final long serialVersionUID = 1L;

  /** By ordinal. */
  private final long bits;

  private FieldSet(long bits) {
    this.bits = bits;
  }

  /**
   * The set of some columns.
   *
   * @param fields the columns; repetitions do not matter
   * @return the set
   */
  public static FieldSet of(Collection<? extends CustomerField<?>> fields) {
    return new FieldSet(
        fields.stream().mapToLong(FieldSet::bit).reduce(0, (one, two) -> one | two));
  }

  /**
   * The columns.
   *
   * @return the columns, in the order of the catalogue
   */
  public List<CustomerField<?>> fields() {
    return CustomerField.all().stream().filter(field -> (bits & bit(field)) != 0).toList();
  }

  /**
   * Whether this set has every column of another.
   *
   * @param other the other set
   * @return true if it does; so it is if the other is empty
   */
  public boolean containsAll(FieldSet other) {
    return other.isWithin(bits);
  }

  boolean isWithin(long known) {
    return (bits & ~known) == 0;
  }

  static long bit(CustomerField<?> field) {
    return 1L << field.ordinal();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldSet that && bits == that.bits;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(bits);
  }

  /**
   * The names of the columns.
   *
   * @return for example {@code [orders, items]}
   */
  @Override
  public String toString() {
    return fields().toString();
  }
}
