package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;

/** Where a producer writes blanks between the tokens of its records. */
enum Spacing {
  /** Nowhere. */
  NONE("", ""),
  /** Behind each colon. */
  AFTER_COLON("", " "),
  /** Behind each comma. */
  AFTER_COMMA(" ", ""),
  /** Behind each comma and each colon. */
  AFTER_BOTH(" ", " ");

  private final String afterComma;
  private final String afterColon;

  Spacing(String afterComma, String afterColon) {
    this.afterComma = afterComma;
    this.afterColon = afterColon;
  }

  /** A guess from the text of one record; a wrong one costs time only. */
  static Spacing of(RecordSlice record) {
    String text =
        new String(record.buffer(), record.offset(), record.length(), StandardCharsets.ISO_8859_1);
    boolean colon = text.contains("\": ");
    boolean comma = text.contains(", \"");
    return colon ? (comma ? AFTER_BOTH : AFTER_COLON) : comma ? AFTER_COMMA : NONE;
  }

  /** What leads to the value of a key: the first behind the brace, the others behind a comma. */
  Lead lead(int index, byte[] token) {
    String before = index == 0 ? "{" : "," + afterComma;
    String key = new String(token, StandardCharsets.UTF_8);
    return new Lead((before + key + afterColon).getBytes(StandardCharsets.UTF_8));
  }
}
