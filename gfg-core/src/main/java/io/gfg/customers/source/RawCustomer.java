package io.gfg.customers.source;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record as read: for each column the value that stands in the source, before anything is
 * decoded or judged.
 *
 * <p>Values are what JSON knows: {@link String}, {@link Boolean}, {@link Integer} for whole numbers
 * of 32 bits written without fraction or exponent, {@link java.math.BigDecimal} for all other
 * numbers, exactly as written, and {@link NestedValue} for objects and arrays. A column may also be
 * null, or missing; {@link #has} tells these two apart. Cells of a CSV file are read as the
 * column's type where they can be, as text where not, and as missing where empty and unquoted.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RawCustomer implements ReadRecord {

  private final RecordPosition position;
  private final byte[] buffer;
  private final int offset;
  private final int length;
  private final RawValues values;
  private final Customer typed;

  RawCustomer(RecordSlice slice, RawValues values, Extras extras) {
    this(slice, values, values.typed(extras));
  }

  private RawCustomer(RecordSlice slice, RawValues values, Customer typed) {
    this.position = slice.position();
    this.buffer = slice.buffer();
    this.offset = slice.offset();
    this.length = slice.length();
    this.values = values;
    this.typed = typed;
  }

  @Override
  public RecordPosition position() {
    return position;
  }

  @Override
  public RawText raw() {
    return RawText.copyOf(buffer, offset, length);
  }

  /**
   * Whether the record has a column, be its value null or not.
   *
   * @param field the column
   * @return false if the key is missing
   */
  public boolean has(CustomerField<?> field) {
    return values.has(field);
  }

  /**
   * The value that stands in the source.
   *
   * @param field the column
   * @return the value, or null if it is null or missing
   */
  public @Nullable Object get(CustomerField<?> field) {
    return values.isUntyped(field) ? values.untyped(field) : typed.get(field);
  }

  /**
   * The values that have the type of their column as they were read: nearly all of a file.
   *
   * @return a customer of whom nothing else is known; its extras are those of the record
   */
  public Customer typed() {
    return typed;
  }

  /**
   * The columns whose values may have another type than the column: those that {@link #typed}
   * leaves out.
   *
   * @return the columns, in the order of the catalogue
   */
  public List<CustomerField<?>> untyped() {
    return values.untyped();
  }

  /**
   * The keys that are no column.
   *
   * @return the extras, perhaps {@linkplain Extras#none() none}
   */
  public Extras extras() {
    return typed.extras();
  }

  /**
   * The same record over a copy of its own bytes, for whoever holds a record for long: as it was
   * read, it keeps the whole piece of the source in memory that it lies in, up to a megabyte.
   *
   * @return an equal record
   */
  public RawCustomer detached() {
    byte[] own = Arrays.copyOfRange(buffer, offset, offset + length);
    return new RawCustomer(new RecordSlice(position, 1, own, 0, length), values, typed);
  }

  /**
   * The place, never the content: a record is customer data and must not reach a log by accident.
   *
   * @return {@code RawCustomer[data.json:17]}
   */
  @Override
  public String toString() {
    return "RawCustomer[" + position + "]";
  }
}
