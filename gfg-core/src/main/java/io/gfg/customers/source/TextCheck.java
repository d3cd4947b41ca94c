package io.gfg.customers.source;

/** Makes sure that the text of a record can be kept as it is: UTF-8, and no half characters. */
final class TextCheck {

  private static final int ESCAPE_LENGTH = 6;

  private TextCheck() {}

  /** Checks the bytes of a JSON record and its {@code \}{@code uXXXX} escapes. */
  static void requireUnicode(RecordSlice slice) throws RecordDefect {
    if (!ByteSearch.isPlain(slice.buffer(), slice.offset(), slice.end())) {
      requireUtf8(slice);
      requireWholeCharacters(slice);
    }
  }

  static void requireUtf8(RecordSlice slice) throws RecordDefect {
    int malformed = Utf8.firstMalformed(slice.buffer(), slice.offset(), slice.end());
    if (malformed >= 0) {
      throw new RecordDefect(
          DefectIds.ENCODING, "has a byte that is not UTF-8; write the file in UTF-8,", malformed);
    }
  }

  /** Java and JSON can write half of a surrogate pair; UTF-8, and so PostgreSQL, cannot. */
  private static void requireWholeCharacters(RecordSlice slice) throws RecordDefect {
    byte[] bytes = slice.buffer();
    int end = slice.end();
    int i = slice.offset();
    while (i < end) {
      if (bytes[i] != '\\') {
        i++;
        continue;
      }
      int unit = escapedUnit(bytes, i, end);
      if (isHigh(unit) && isLow(escapedUnit(bytes, i + ESCAPE_LENGTH, end))) {
        i += 2 * ESCAPE_LENGTH;
      } else if (isHigh(unit) || isLow(unit)) {
        throw new RecordDefect(DefectIds.ENCODING, "has an escape for half a character", i);
      } else {
        i += 2;
      }
    }
  }

  /** The value of the escape at an index, or -1 if none of four hexadecimal digits starts there. */
  private static int escapedUnit(byte[] bytes, int at, int end) {
    if (end - at < ESCAPE_LENGTH || bytes[at] != '\\' || bytes[at + 1] != 'u') {
      return -1;
    }
    int unit = 0;
    for (int i = at + 2; i < at + ESCAPE_LENGTH; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit * 16 + digit;
    }
    return unit;
  }

  private static boolean isHigh(int unit) {
    return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }
}
