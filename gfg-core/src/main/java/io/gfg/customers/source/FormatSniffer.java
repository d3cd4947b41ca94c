package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import java.util.Optional;

/**
 * Tells the format from the beginning of the data. Blank data is NDJSON without records; data that
 * starts with an opening brace is NDJSON, with an opening bracket a JSON array, with a header that
 * names {@code customer_id} CSV. A first line that is garbage does not matter as long as a line
 * among the first starts with a brace; behind a bracket that line must also end with one, because a
 * pretty-printed array has lines that start with a brace as well.
 */
final class FormatSniffer {

  private FormatSniffer() {}

  static Optional<SourceFormat> sniff(byte[] bytes, int from, int to) {
    int first = JsonText.skipSpace(bytes, from, to);
    if (first == to || bytes[first] == '{') {
      return Optional.of(SourceFormat.NDJSON);
    }
    if (bytes[first] == '[') {
      return Optional.of(behindBracket(bytes, first + 1, to));
    }
    if (isHeader(bytes, first, to)) {
      return Optional.of(SourceFormat.CSV);
    }
    return lineWithBrace(bytes, first, to) < to
        ? Optional.of(SourceFormat.NDJSON)
        : Optional.empty();
  }

  private static SourceFormat behindBracket(byte[] bytes, int from, int to) {
    int next = JsonText.skipSpace(bytes, from, to);
    if (next == to || bytes[next] == '{' || bytes[next] == ']') {
      return SourceFormat.JSON_ARRAY;
    }
    int line = lineWithBrace(bytes, from, to);
    return line < to && endsWithBrace(bytes, line, to)
        ? SourceFormat.NDJSON
        : SourceFormat.JSON_ARRAY;
  }

  private static boolean isHeader(byte[] bytes, int from, int to) {
    int feed = ByteSearch.lineFeed(bytes, from, to);
    int end = feed < 0 ? to : feed;
    int last = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
    try {
      return CsvCells.of(bytes, from, last).stream()
          .anyMatch(cell -> CustomerField.CUSTOMER_ID.name().equals(cell.text()));
    } catch (RecordDefect noCsv) {
      return false;
    }
  }

  /** The start of the first line behind the current one that starts with a brace, or the end. */
  private static int lineWithBrace(byte[] bytes, int from, int to) {
    int line = from;
    do {
      int feed = ByteSearch.lineFeed(bytes, line, to);
      line = feed < 0 ? to : JsonText.skipSpace(bytes, feed + 1, to);
    } while (line < to && bytes[line] != '{');
    return line;
  }

  private static boolean endsWithBrace(byte[] bytes, int line, int to) {
    int feed = ByteSearch.lineFeed(bytes, line, to);
    int last = (feed < 0 ? to : feed) - 1;
    while (last > line && JsonText.isSpace(bytes[last])) {
      last--;
    }
    return last > line && bytes[last] == '}';
  }
}
