package io.gfg.customers.source;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts CSV into rows. A row ends at a line feed outside quotes; blank lines are skipped. A row
 * whose quotes are wrong is malformed up to the end of its first line, and reading goes on at the
 * next: so one stray quote costs one line and not the rest of the file.
 */
final class CsvSplitter implements RecordSplitter {

  private final ByteWindow window;
  private final RecordFactory records;
  private final RowForm rows;
  private final int maxLength;
  private final TextPlace place = new TextPlace(1, 1);

  /** Reads the header. */
  CsvSplitter(ByteWindow window, RecordFactory records) throws IOException {
    this.window = window;
    this.records = records;
    this.maxLength = records.options().maxRecordBytes();
    this.rows = records.form().rows(readHeader());
  }

  @Override
  public long line() {
    return place.line();
  }

  @Override
  public @Nullable ReadRecord next() throws IOException {
    int end = findRow();
    if (end < 0) {
      return window.length() == 0 ? null : readEndless();
    }
    return readRow(end);
  }

  private CsvHeader readHeader() throws IOException {
    int end = findRow();
    if (end < 0) {
      throw new UnreadableException("has no CSV header, or one whose quotes are wrong");
    }
    CsvHeader header = CsvHeader.of(window.buffer(), window.start(), withoutReturn(end));
    passLine(end);
    return header;
  }

  /** The index of the next row's end, or -1 if there is none in sight. Passes over blank lines. */
  private int findRow() throws IOException {
    int end = findEnd();
    while (end >= 0 && withoutReturn(end) == window.start() && window.length() > 0) {
      passLine(end);
      end = findEnd();
    }
    return window.length() == 0 ? -1 : end;
  }

  private int findEnd() throws IOException {
    int searched = 0;
    boolean quoted = false;
    while (true) {
      int end = searchEnd();
      for (int i = window.start() + searched; i < end; i++) {
        byte b = window.buffer()[i];
        quoted ^= b == '"';
        if (b == '\n' && !quoted) {
          return i;
        }
      }
      searched = end - window.start();
      if (end < window.end()) {
        return -1;
      }
      if (!window.fill()) {
        return quoted ? -1 : window.end(); // filling moves the window
      }
    }
  }

  /** Where the search for a row's end stops: a return and a line feed behind the longest row. */
  private int searchEnd() {
    return (int) Math.min(window.end(), window.start() + maxLength + 2L);
  }

  private ReadRecord readRow(int end) {
    int rowEnd = withoutReturn(end);
    List<CsvCell> cells;
    try {
      cells = CsvCells.of(window.buffer(), window.start(), rowEnd);
    } catch (RecordDefect quotes) {
      return readFirstLine(quotes);
    }
    RecordSlice slice = slice(rowEnd);
    passLine(end);
    return slice.length() > maxLength ? records.tooLong(slice) : rows.row(slice, cells);
  }

  /** A row whose end is not in sight: too long, or with a quote that stays open. */
  private ReadRecord readEndless() throws IOException {
    int end = searchEnd();
    if (end == window.end() || ByteSearch.lineFeed(window.buffer(), window.start(), end) >= 0) {
      try {
        CsvCells.of(window.buffer(), window.start(), end);
      } catch (RecordDefect quotes) {
        return readFirstLine(quotes);
      }
    }
    ReadRecord record = records.tooLong(slice(end));
    advanceTo(end);
    if (window.skipLine()) {
      place.advance((byte) '\n');
    }
    return record;
  }

  private ReadRecord readFirstLine(RecordDefect defect) {
    int feed = ByteSearch.lineFeed(window.buffer(), window.start(), window.end());
    int end = feed < 0 ? window.end() : feed;
    ReadRecord record = records.malformed(slice(withoutReturn(end)), defect);
    passLine(end);
    return record;
  }

  private RecordSlice slice(int end) {
    return records.slice(window, place, end - window.start());
  }

  private int withoutReturn(int end) {
    boolean feed = end < window.end();
    return feed && end > window.start() && window.buffer()[end - 1] == '\r' ? end - 1 : end;
  }

  /** Moves behind the line feed at an index, or to the end of the data. */
  private void passLine(int end) {
    advanceTo(Math.min(end + 1, window.end()));
  }

  private void advanceTo(int index) {
    place.advance(window.buffer(), window.start(), index);
    window.advanceTo(index);
  }
}
