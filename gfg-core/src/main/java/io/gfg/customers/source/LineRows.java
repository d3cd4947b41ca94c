package io.gfg.customers.source;

import io.gfg.customers.model.RecordPosition;
import org.jspecify.annotations.Nullable;

/**
 * The rows in the lines of blocks. Of a line that holds a plain record the end is where the object
 * ends, nobody looks for it.
 */
final class LineRows implements RowCursor {

  private final LineBlocks blocks;
  private final int maxLength;
  private final RowDecoder decoder;
  private final TableRow row;
  private final LineBlock block;
  private @Nullable MalformedRecord malformed;

  LineRows(LineBlocks blocks, LineBlock block, ReadOptions options, TableColumns columns) {
    this.blocks = blocks;
    this.block = block;
    this.maxLength = options.maxRecordBytes();
    this.decoder = new RowDecoder(options, columns);
    this.row = new TableRow(columns);
  }

  @Override
  public boolean next() {
    while (block.hasMore() || blocks.next(block)) {
      if (block.isEndless) {
        malformed = tooLong(block.to);
        block.at = block.to;
        return true;
      }
      if (readPlain() || readLine()) {
        return true;
      }
    }
    return false;
  }

  private boolean readPlain() {
    int behind = decoder.readPlain(block, row);
    int feed = behind < 0 ? -1 : endOfLine(behind);
    if (feed < 0 || isTooLong(withoutReturn(feed))) {
      return false;
    }
    malformed = null;
    advance(feed);
    return true;
  }

  /** The index of the line feed or of the end if only white space comes before it, or -1. */
  private int endOfLine(int from) {
    int i = from;
    while (i < block.to && block.bytes[i] != '\n') {
      if (!JsonText.isSpace(block.bytes[i])) {
        return -1;
      }
      i++;
    }
    return i;
  }

  /** False if the line is blank. */
  private boolean readLine() {
    int found = ByteSearch.lineFeed(block.bytes, block.at, block.to);
    int feed = found < 0 ? block.to : found;
    int end = withoutReturn(feed);
    boolean tooLong = isTooLong(end);
    boolean blank = !tooLong && JsonText.skipSpace(block.bytes, block.at, end) == end;
    if (!blank) {
      malformed = tooLong ? tooLong(end) : decoder.decode(record(end), row).orElse(null);
    }
    advance(feed);
    return !blank;
  }

  /** Its number is not known: nobody is told it. */
  private TableRecord record(int end) {
    RecordPosition position =
        new RecordPosition(blocks.name(), blocks.entry(), 0, block.line, block.offset + block.at);
    return new TableRecord(
        new RecordSlice(position, 1, block.bytes, block.at, end - block.at), null, null);
  }

  private MalformedRecord tooLong(int end) {
    int kept = Math.min(end, block.at + RecordFactory.KEPT_OF_TOO_LONG);
    return RecordDefect.tooLong(maxLength, block.at).in(record(kept).slice());
  }

  /** A line that the end of the data ends is taken with all that stands in it. */
  private int withoutReturn(int feed) {
    boolean isReturn = feed < block.to && feed > block.at && block.bytes[feed - 1] == '\r';
    return isReturn ? feed - 1 : feed;
  }

  private boolean isTooLong(int end) {
    return end - block.at > maxLength;
  }

  private void advance(int feed) {
    block.at = feed + 1;
    block.line++;
  }

  @Override
  public @Nullable MalformedRecord malformed() {
    return malformed;
  }

  @Override
  public TableRow row() {
    return row;
  }
}
