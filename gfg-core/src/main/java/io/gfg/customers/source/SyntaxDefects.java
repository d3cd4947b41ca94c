package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words where bytes stop being JSON. */
final class SyntaxDefects {

  private static final Set<String> NOT_NUMBERS =
      Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "INF", "-INF", "+INF");

  private SyntaxDefects() {}

  static RecordDefect of(JacksonException error, RecordSlice slice, @Nullable String key) {
    int index = indexOf(error, slice);
    if (error instanceof UnexpectedEndOfInputException || index >= slice.end()) {
      return new RecordDefect(DefectIds.JSON, "is cut off: its JSON does not end", slice.end());
    }
    int start = startOfWord(slice, index);
    String word = wordAt(slice, start);
    if (NOT_NUMBERS.contains(word)) {
      return new RecordDefect(DefectIds.JSON, word + " is not JSON; write a number or null", start);
    }
    String where = key == null ? "" : " in or behind the key " + JsonText.shortName(key);
    return new RecordDefect(DefectIds.JSON, "is not valid JSON" + where, index);
  }

  private static int indexOf(JacksonException error, RecordSlice slice) {
    long within = error.getLocation() == null ? 0 : error.getLocation().getByteOffset();
    return slice.offset() + (int) Math.max(0, Math.min(within, slice.length()));
  }

  private static int startOfWord(RecordSlice slice, int index) {
    int start = index;
    while (start > slice.offset() && isWord(slice.buffer()[start - 1])) {
      start--;
    }
    return start;
  }

  private static String wordAt(RecordSlice slice, int start) {
    int end = start;
    while (end < slice.end() && isWord(slice.buffer()[end])) {
      end++;
    }
    return new String(slice.buffer(), start, end - start, StandardCharsets.ISO_8859_1);
  }

  private static boolean isWord(byte b) {
    return Character.isLetterOrDigit(b) || b == '-' || b == '+' || b == '.';
  }
}
