package io.gfg.customers.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Cuts newline-delimited JSON into blocks of whole lines. Threads take turns: only reading and
 * counting lines is one thread's work, everything within a block is its holder's.
 *
 * <p>Safe to share between threads.
 */
final class LineBlocks implements Closeable {

  /** Small enough to stay in a processor's cache, large enough that nobody waits for his turn. */
  static final int SIZE = 256 * 1024;

  private final String name;
  private final StoredStream stored;
  private final OpenedData data;
  private final int maxLength;

  /** The line that the block before left unfinished. */
  private byte[] rest = {};

  private int restLength;
  private long line = 1;
  private boolean ended;
  private @Nullable SourceException failure;

  LineBlocks(String name, StoredStream stored, OpenedData data, int maxLength) {
    this.name = name;
    this.stored = stored;
    this.data = data;
    this.maxLength = maxLength;
  }

  String name() {
    return name;
  }

  @Nullable String entry() {
    return data.entry();
  }

  /**
   * Fills a block with the next lines.
   *
   * @return false behind the last
   * @throws SourceException if the source cannot be read any further
   */
  synchronized boolean next(LineBlock block) {
    if (failure != null) {
      throw failure;
    }
    try {
      return !ended && cut(block);
    } catch (IOException error) {
      String place = Places.of(name, data.entry(), line, data.window().endOffset());
      failure = new SourceException(UnreadableException.describe(error) + " at " + place, error);
      throw failure;
    }
  }

  private boolean cut(LineBlock block) throws IOException {
    block.start(rest, restLength);
    block.line = line;
    block.offset = data.window().offset() - restLength;
    int feed = block.lastFeed(0);
    while (feed < 0) {
      int searched = block.to;
      if (searched - 1 > maxLength) {
        return cutEndless(block);
      }
      if (!block.fill(data.window())) {
        return cutLast(block);
      }
      feed = block.lastFeed(searched);
    }
    keepRest(block, feed + 1);
    line += block.feeds();
    return true;
  }

  /** What lies behind the last line feed is for the next block. */
  private void keepRest(LineBlock block, int from) {
    restLength = block.to - from;
    if (restLength > rest.length) {
      rest = new byte[Math.max(restLength, SIZE / 16)];
    }
    System.arraycopy(block.bytes, from, rest, 0, restLength);
    block.to = from;
  }

  private boolean cutLast(LineBlock block) throws IOException {
    ended = true;
    restLength = 0;
    stored.drain();
    return block.hasMore();
  }

  /** The block is the beginning of a line that is too long; the next begins behind that line. */
  private boolean cutEndless(LineBlock block) throws IOException {
    LineBlock skipped = new LineBlock(SIZE);
    int feed = -1;
    boolean more = true;
    while (feed < 0 && more) {
      skipped.start(rest, 0);
      more = skipped.fill(data.window());
      feed = ByteSearch.lineFeed(skipped.bytes, 0, skipped.to);
    }
    block.isEndless = true;
    restLength = 0;
    if (feed >= 0) {
      line++;
      keepRest(skipped, feed + 1);
    }
    return true;
  }

  /** Closes the source. */
  @Override
  public synchronized void close() throws IOException {
    data.window().close();
  }
}
