package io.gfg.customers.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one JSON array into its elements, looking at nothing but brackets, commas and quotes. Where
 * these do not match, the elements cannot be told apart: reading ends in an error that says so.
 */
final class ArraySplitter implements RecordSplitter {

  private enum State {
    BEFORE_ARRAY,
    AT_FIRST_ELEMENT,
    AT_ELEMENT,
    BEHIND_ARRAY,
    ENDED
  }

  private final ByteWindow window;
  private final RecordFactory records;
  private final TextPlace place = new TextPlace(1, 1);
  private State state = State.BEFORE_ARRAY;

  ArraySplitter(ByteWindow window, RecordFactory records) {
    this.window = window;
    this.records = records;
  }

  @Override
  public long line() {
    return place.line();
  }

  @Override
  public @Nullable ReadRecord next() throws IOException {
    if (state == State.BEFORE_ARRAY) {
      openArray();
    }
    if (state == State.AT_FIRST_ELEMENT || state == State.AT_ELEMENT) {
      ReadRecord element = readElement();
      if (element != null) {
        return element;
      }
    }
    return state == State.BEHIND_ARRAY ? readRest() : null;
  }

  private void openArray() throws IOException {
    if (!skipSpace() || window.buffer()[window.start()] != '[') {
      throw new UnreadableException("does not start with [, so it is no JSON array");
    }
    advanceTo(window.start() + 1);
    state = State.AT_FIRST_ELEMENT;
  }

  /** The next element, or null at the end of an array without elements. */
  private @Nullable ReadRecord readElement() throws IOException {
    skipSpace();
    TextPlace start = place.copy();
    ArrayElement element = new ArrayElement(records.options().maxRecordBytes());
    ReadRecord tooLong = null;
    while (!element.scan(window)) {
      if (tooLong == null && element.isTooLong()) {
        tooLong = records.tooLong(slice(element.length()));
      }
      if (tooLong != null) {
        advanceTo(window.end());
        element.forget();
      }
      if (!window.fill()) {
        throw cutOff(start);
      }
    }
    ReadRecord record = tooLong != null ? tooLong : record(element);
    advanceTo(element.delimiter());
    passDelimiter();
    return record;
  }

  private @Nullable ReadRecord record(ArrayElement element) {
    int length = element.trimmedLength(window);
    if (length > 0) {
      RecordSlice slice = slice(length);
      return element.isTooLong() ? records.tooLong(slice) : records.decode(slice);
    }
    boolean closes = window.buffer()[element.delimiter()] == ']';
    return closes && state == State.AT_FIRST_ELEMENT ? null : missingElement();
  }

  private ReadRecord missingElement() {
    RecordSlice slice = slice(0);
    return new RecordDefect(
            DefectIds.ARRAY, "is missing: a comma has no element behind or before it", slice.end())
        .in(slice);
  }

  private void passDelimiter() {
    boolean closes = window.buffer()[window.start()] == ']';
    advanceTo(window.start() + 1);
    state = closes ? State.BEHIND_ARRAY : State.AT_ELEMENT;
  }

  private @Nullable ReadRecord readRest() throws IOException {
    state = State.ENDED;
    if (!skipSpace()) {
      return null;
    }
    RecordSlice slice = slice(window.length());
    RecordDefect defect =
        new RecordDefect(
            DefectIds.ARRAY, "stands behind the end of the array and is not read", slice.offset());
    ReadRecord record = records.malformed(slice, defect);
    window.skipAll();
    return record;
  }

  private static UnreadableException cutOff(TextPlace start) {
    return new UnreadableException(
        "ends within the array, in the element that starts at line %d, column %d: the file is cut"
                .formatted(start.line(), start.column())
            + " off, or brackets or quotes do not match, and no later element can be told apart,");
  }

  private RecordSlice slice(int length) {
    return records.slice(window, place, length);
  }

  /** Passes over white space; false if the data ends with it. */
  private boolean skipSpace() throws IOException {
    do {
      advanceTo(JsonText.skipSpace(window.buffer(), window.start(), window.end()));
    } while (window.length() == 0 && window.fill());
    return window.length() > 0;
  }

  private void advanceTo(int index) {
    place.advance(window.buffer(), window.start(), index);
    window.advanceTo(index);
  }
}
