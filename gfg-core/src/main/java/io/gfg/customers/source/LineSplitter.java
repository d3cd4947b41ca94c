package io.gfg.customers.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts newline-delimited JSON at its line feeds. Blank lines are skipped. */
final class LineSplitter implements RecordSplitter {

  private final RecordFactory records;
  private final ByteWindow window;
  private final int maxLength;
  private long line = 1;

  LineSplitter(ByteWindow window, RecordFactory records) {
    this.window = window;
    this.records = records;
    this.maxLength = records.maxRecordBytes();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public @Nullable ReadRecord next() throws IOException {
    while (true) {
      int feed = findLineFeed();
      if (feed < 0 && window.length() == 0) {
        return null;
      }
      ReadRecord record = feed < 0 ? lastLine() : lineBefore(feed);
      if (record != null) {
        return record;
      }
    }
  }

  /** The index of the line's end, or -1 if it has none or lies beyond the limit. */
  private int findLineFeed() throws IOException {
    int searched = 0;
    while (true) {
      int feed = ByteSearch.lineFeed(window.buffer(), window.start() + searched, window.end());
      searched = window.length();
      if (feed >= 0 || searched > maxLength + 1L || !window.fill()) {
        return feed;
      }
    }
  }

  private @Nullable ReadRecord lineBefore(int feed) throws IOException {
    int start = window.start();
    boolean returned = feed > start && window.buffer()[feed - 1] == '\r';
    int end = returned ? feed - 1 : feed;
    ReadRecord record = record(start, end);
    window.advanceTo(feed + 1);
    line++;
    return record;
  }

  private @Nullable ReadRecord lastLine() throws IOException {
    if (window.length() > maxLength) {
      return longLine();
    }
    ReadRecord record = record(window.start(), window.end());
    window.advanceTo(window.end());
    return record;
  }

  private @Nullable ReadRecord record(int start, int end) {
    if (end - start > maxLength) {
      return records.tooLong(records.slice(window, line, 1, end - start));
    }
    return JsonText.skipSpace(window.buffer(), start, end) == end
        ? null
        : records.decode(records.slice(window, line, 1, end - start));
  }

  /** Keeps the beginning and lets the rest of the line go by. */
  private ReadRecord longLine() throws IOException {
    ReadRecord record = records.tooLong(records.slice(window, line, 1, window.length()));
    int feed;
    do {
      window.advanceTo(window.end());
      if (!window.fill()) {
        return record;
      }
      feed = ByteSearch.lineFeed(window.buffer(), window.start(), window.end());
    } while (feed < 0);
    window.advanceTo(feed + 1);
    line++;
    return record;
  }
}
