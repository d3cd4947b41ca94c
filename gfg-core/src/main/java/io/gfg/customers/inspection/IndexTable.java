package io.gfg.customers.inspection;

import java.util.Arrays;

/**
 * The segments of a {@link RecordIndex}, chosen by the leading bits of a hash. A full one is split
 * in two, so that growing moves a few thousand customers at a time.
 */
final class IndexTable {

  private static final int SLOTS = 1 << 12;

  /** Hashes that share more leading bits than this are no accident; their segment grows instead. */
  private static final int MOST_DEPTH = 24;

  private final IndexMemory memory;

  /** The segment for each beginning of a hash; one with fewer bits in common stands here often. */
  private IndexSegment[] directory = {};

  /** How many leading bits of a hash choose among the segments. */
  private int depth;

  IndexTable(IndexMemory memory) {
    this.memory = memory;
  }

  /** The segment of a hash. */
  IndexSegment segmentOf(long hash) {
    if (directory.length == 0) {
      directory = new IndexSegment[] {newSegment(0, SLOTS * IndexSegment.LONGS_A_SLOT)};
    }
    return directory[indexOf(hash)];
  }

  /** Makes room in the segment of a hash if it is full. */
  void makeRoom(long hash) {
    IndexSegment segment = segmentOf(hash);
    if (!segment.isFull()) {
      return;
    }
    if (segment.depth() == MOST_DEPTH) {
      IndexSegment larger = newSegment(MOST_DEPTH, 2 * segment.capacity());
      segment.splitInto(larger, larger);
      directory[indexOf(hash)] = larger;
    } else {
      split(segment, hash);
    }
    memory.release(segment.release());
  }

  private void split(IndexSegment segment, long hash) {
    IndexSegment zeros = newSegment(segment.depth() + 1, segment.capacity());
    IndexSegment ones = newSegment(segment.depth() + 1, segment.capacity());
    segment.splitInto(zeros, ones);
    if (segment.depth() == depth) {
      doubleDirectory();
    }
    int places = 1 << (depth - segment.depth());
    int from = indexOf(hash) / places * places;
    Arrays.fill(directory, from, from + places / 2, zeros);
    Arrays.fill(directory, from + places / 2, from + places, ones);
  }

  private void doubleDirectory() {
    IndexSegment[] doubled = new IndexSegment[2 * directory.length];
    for (int i = 0; i < doubled.length; i++) {
      doubled[i] = directory[i / 2];
    }
    directory = doubled;
    depth++;
  }

  private int indexOf(long hash) {
    return depth == 0 ? 0 : (int) (hash >>> (Long.SIZE - depth));
  }

  private IndexSegment newSegment(int sharedBits, int longs) {
    return new IndexSegment(sharedBits, memory.allocate(longs));
  }
}
