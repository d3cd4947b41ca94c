package io.gfg.customers.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts newline-delimited JSON at its line feeds. Blank lines are skipped. */
final class LineSplitter implements RecordSplitter {

  private final ByteWindow window;
  private final RecordFactory records;
  private final int maxLength;
  private long line = 1;

  LineSplitter(ByteWindow window, RecordFactory records) {
    this.window = window;
    this.records = records;
    this.maxLength = records.options().maxRecordBytes();
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public @Nullable ReadRecord next() throws IOException {
    ReadRecord record = readPlain();
    while (record == null) {
      int feed = findLineFeed();
      if (feed >= 0) {
        record = read(window.start(), withoutReturn(feed));
        window.advanceTo(feed + 1);
        line++;
      } else if (window.length() == 0) {
        return null;
      } else {
        record = readUnended();
      }
    }
    return record;
  }

  /** A line that holds a plain record: its end is where the object ends, nobody looks for it. */
  private @Nullable ReadRecord readPlain() {
    PlainObject plain = records.readPlain(window);
    int feed = plain == null ? -1 : endOfLine(plain.end());
    if (plain == null || feed < 0) {
      return null;
    }
    int end = withoutReturn(feed);
    if (isTooLong(end - window.start())) {
      return null;
    }
    ReadRecord record =
        plain.in(records.slice(window, new TextPlace(line, 1), end - window.start()));
    window.advanceTo(feed + 1);
    line++;
    return record;
  }

  /** The index of the line feed if nothing but white space comes before it, or -1. */
  private int endOfLine(int from) {
    byte[] buffer = window.buffer();
    int i = from;
    while (i < window.end() && buffer[i] != '\n' && JsonText.isSpace(buffer[i])) {
      i++;
    }
    return i < window.end() && buffer[i] == '\n' ? i : -1;
  }

  /** The index of the line's end, or -1 if it has none or lies beyond the limit. */
  private int findLineFeed() throws IOException {
    int searched = 0;
    while (true) {
      int feed = ByteSearch.lineFeed(window.buffer(), window.start() + searched, window.end());
      searched = window.length();
      if (feed >= 0 || isTooLong(searched - 1) || !window.fill()) {
        return feed;
      }
    }
  }

  private int withoutReturn(int feed) {
    return feed > window.start() && window.buffer()[feed - 1] == '\r' ? feed - 1 : feed;
  }

  private @Nullable ReadRecord read(int start, int end) {
    boolean tooLong = isTooLong(end - start);
    if (!tooLong && JsonText.skipSpace(window.buffer(), start, end) == end) {
      return null;
    }
    RecordSlice slice = records.slice(window, new TextPlace(line, 1), end - start);
    return tooLong ? records.tooLong(slice) : records.parse(slice);
  }

  /** The last line, or one so long that its end is not in sight. */
  private @Nullable ReadRecord readUnended() throws IOException {
    boolean endless = isTooLong(window.length());
    ReadRecord record = read(window.start(), window.end());
    if (endless && window.skipLine()) {
      line++;
    } else {
      window.advanceTo(window.end());
    }
    return record;
  }

  private boolean isTooLong(int length) {
    return length > maxLength;
  }
}
