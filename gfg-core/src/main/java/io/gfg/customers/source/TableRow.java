package io.gfg.customers.source;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: for each column what stands in its cell. Reused from row to row, because
 * millions of rows pass.
 *
 * <p>Numbers are kept exactly, without trailing zeros: 163.460 and 163.46 are the same number, and
 * so are 3.0 and 3.
 *
 * <p>Thread-safety: one thread at a time.
 */
@SuppressWarnings("EnumOrdinal") // bytes, for every cell of the table
public final class TableRow {

  private static final int FIRST_CAPACITY = 64;
  private static final CellKind[] KINDS = CellKind.values();
  private static final byte MISSING = (byte) CellKind.MISSING.ordinal();

  private final TableColumns columns;
  private byte[] kinds = new byte[FIRST_CAPACITY];
  private long[] unscaled = new long[FIRST_CAPACITY];
  private byte[] scales = new byte[FIRST_CAPACITY];
  private @Nullable String[] texts = new @Nullable String[FIRST_CAPACITY];
  private int[] starts = new int[FIRST_CAPACITY];
  private int[] lengths = new int[FIRST_CAPACITY];
  private byte[] bytes = {};
  private int size;
  private long line;

  /**
   * A row in which every column is missing.
   *
   * @param columns the columns of its table
   */
  public TableRow(TableColumns columns) {
    this.columns = columns;
    Arrays.fill(kinds, MISSING);
  }

  /**
   * The columns of its table.
   *
   * @return the columns
   */
  public TableColumns columns() {
    return columns;
  }

  /**
   * Empties the row.
   *
   * @param line the line on which the next record starts, from 1
   */
  public void clear(long line) {
    Arrays.fill(kinds, 0, size, MISSING);
    size = 0;
    this.line = line;
  }

  /**
   * Sets a cell to null.
   *
   * @param column the column
   */
  public void setNull(int column) {
    set(column, CellKind.NULL);
  }

  /**
   * Sets a cell to a text.
   *
   * @param column the column
   * @param text the text
   */
  public void setText(int column, String text) {
    set(column, CellKind.TEXT);
    texts[column] = text;
  }

  /** Empties the row, whose ASCII texts will lie in an array that stays as it is meanwhile. */
  void clear(long recordLine, byte[] ascii) {
    clear(recordLine);
    bytes = ascii;
  }

  /** Sets a cell to a text within the array, of which no object is made before it is asked for. */
  void setAscii(int column, int start, int length) {
    set(column, CellKind.TEXT);
    texts[column] = null;
    starts[column] = start;
    lengths[column] = length;
  }

  /**
   * Sets a cell to true or false.
   *
   * @param column the column
   * @param value the value
   */
  public void setBoolean(int column, boolean value) {
    set(column, CellKind.BOOLEAN);
    unscaled[column] = value ? 1 : 0;
  }

  /**
   * Sets a cell to an object or array.
   *
   * @param column the column
   * @param json its compact JSON
   */
  public void setNested(int column, String json) {
    set(column, CellKind.NESTED);
    texts[column] = json;
  }

  /**
   * Sets a cell to a number.
   *
   * @param column the column
   * @param digits the number times ten to the power of the scale
   * @param scale how many of the digits stand behind the point, from 0 to 18
   */
  public void setNumber(int column, long digits, int scale) {
    long shortest = digits;
    int places = scale;
    while (places > 0 && shortest % 10 == 0) {
      shortest /= 10;
      places--;
    }
    set(column, CellKind.NUMBER);
    unscaled[column] = shortest;
    scales[column] = (byte) places;
  }

  /**
   * Sets a cell to a number of any length.
   *
   * @param column the column
   * @param number the number
   */
  public void setNumber(int column, BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    int digits = shortest.precision() + Math.max(0, -shortest.scale());
    if (digits <= DecimalText.DIGITS && shortest.scale() <= DecimalText.DIGITS) {
      BigDecimal plain = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
      setNumber(column, plain.unscaledValue().longValue(), plain.scale());
    } else {
      set(column, CellKind.LONG_NUMBER);
      texts[column] = shortest.toString();
    }
  }

  private void set(int column, CellKind kind) {
    if (column >= kinds.length) {
      grow(column);
    }
    kinds[column] = (byte) kind.ordinal();
    size = Math.max(size, column + 1);
  }

  private void grow(int column) {
    int from = kinds.length;
    int capacity = Math.max(2 * from, column + 1);
    kinds = Arrays.copyOf(kinds, capacity);
    Arrays.fill(kinds, from, capacity, MISSING);
    unscaled = Arrays.copyOf(unscaled, capacity);
    scales = Arrays.copyOf(scales, capacity);
    texts = Arrays.copyOf(texts, capacity);
    starts = Arrays.copyOf(starts, capacity);
    lengths = Arrays.copyOf(lengths, capacity);
  }

  /**
   * One more than the last column that is not missing.
   *
   * @return the count
   */
  public int size() {
    return size;
  }

  /**
   * The line on which the record starts.
   *
   * @return from 1
   */
  public long line() {
    return line;
  }

  /**
   * What stands in a cell.
   *
   * @param column the column
   * @return its kind
   */
  public CellKind kind(int column) {
    return column < size ? KINDS[kinds[column]] : CellKind.MISSING;
  }

  /**
   * The digits of a {@link CellKind#NUMBER}, or 1 and 0 for true and false.
   *
   * @param column the column
   * @return the number times ten to the power of its {@link #scale}
   */
  public long unscaled(int column) {
    return unscaled[column];
  }

  /**
   * How many digits of a {@link CellKind#NUMBER} stand behind the point.
   *
   * @param column the column
   * @return from 0 to 18; the last of them is not zero
   */
  public int scale(int column) {
    return scales[column];
  }

  /**
   * A cell in words.
   *
   * @param column the column
   * @return the text, the number, true, false, the JSON, {@code null} or {@code missing}
   */
  public String text(int column) {
    return switch (kind(column)) {
      case MISSING -> "missing";
      case NULL -> "null";
      case NUMBER -> BigDecimal.valueOf(unscaled[column], scales[column]).toPlainString();
      case BOOLEAN -> unscaled[column] == 1 ? "true" : "false";
      case TEXT, LONG_NUMBER, NESTED -> string(column);
    };
  }

  private String string(int column) {
    String text = texts[column];
    if (text == null) {
      text = new String(bytes, starts[column], lengths[column], StandardCharsets.ISO_8859_1);
      texts[column] = text;
    }
    return text;
  }

  /**
   * How many characters the {@link #text} of a cell with text, a long number or JSON has.
   *
   * @param column the column
   * @return the count
   */
  public int length(int column) {
    String text = texts[column];
    return text == null ? lengths[column] : text.length();
  }

  /**
   * One of these characters, without making an object of them.
   *
   * @param column the column
   * @param index from 0
   * @return the character
   */
  public char charAt(int column, int index) {
    String text = texts[column];
    return text == null ? (char) bytes[starts[column] + index] : text.charAt(index);
  }

  /** Whether a cell was not set since the row was emptied. */
  boolean isMissing(int column) {
    return kind(column) == CellKind.MISSING;
  }
}
