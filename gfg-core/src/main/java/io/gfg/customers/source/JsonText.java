package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/** Small things about JSON as text. */
final class JsonText {

  private static final int SHORT_NAME = 64;

  private JsonText() {}

  /** The index of the first byte that is no white space, or the end. */
  static int skipSpace(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && isSpace(bytes[i])) {
      i++;
    }
    return i;
  }

  static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  /** Valid JSON without the white space between its tokens. */
  static String compact(byte[] bytes, int from, int to) {
    byte[] kept = new byte[to - from];
    int length = 0;
    boolean inString = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (inString && b == '\\') {
        kept[length++] = b;
        b = bytes[++i];
      } else if (b == '"') {
        inString = !inString;
      }
      if (inString || !isSpace(b)) {
        kept[length++] = b;
      }
    }
    return new String(kept, 0, length, StandardCharsets.UTF_8);
  }

  /** A text as a JSON string. */
  static String quote(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }

  /** A key as it may stand in a message. */
  static String shortName(@Nullable String key) {
    if (key == null) {
      return "the record";
    }
    return quote(key.length() <= SHORT_NAME ? key : key.substring(0, shortLength(key)) + "...");
  }

  /** Cuts no character in half: a message with half of one could not be written in UTF-8. */
  private static int shortLength(String key) {
    return Character.isHighSurrogate(key.charAt(SHORT_NAME - 1)) ? SHORT_NAME - 1 : SHORT_NAME;
  }
}
