package io.gfg.customers.inspection;

import java.nio.LongBuffer;

/**
 * One part of a {@link RecordIndex}: a table with open addressing of the customers whose hashes
 * begin with the same bits. Four numbers for each slot: the two of the key, the content of the
 * customer's first record, and that record's number, which is 0 in a free slot.
 */
final class IndexSegment {

  static final int LONGS_A_SLOT = 4;

  private static final int LOW = 1;
  private static final int CONTENT = 2;
  private static final int FIRST = 3;

  /** Beyond this share of taken slots, in fifths, searching becomes slow. */
  private static final int MOST_FIFTHS = 4;

  private final LongBuffer slots;
  private final int depth;
  private final int mask;
  private int size;

  /**
   * An empty part.
   *
   * @param depth how many leading bits the hashes share
   * @param slots zeros, for a power of two of slots
   */
  IndexSegment(int depth, LongBuffer slots) {
    this.depth = depth;
    this.slots = slots;
    this.mask = slots.capacity() / LONGS_A_SLOT - 1;
  }

  int depth() {
    return depth;
  }

  int capacity() {
    return slots.capacity();
  }

  boolean isFull() {
    return size >= (mask + 1) / 5 * MOST_FIFTHS;
  }

  /** The slot of a customer, or the free one where it belongs. */
  int slotOf(CustomerKey key, long hash) {
    int slot = (int) hash & mask;
    while (first(slot) != 0 && !isAt(slot, key)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isAt(int slot, CustomerKey key) {
    int at = slot * LONGS_A_SLOT;
    return slots.get(at) == key.high() && slots.get(at + LOW) == key.low();
  }

  /** The number of the first record of the customer in a slot, or 0 if the slot is free. */
  long first(int slot) {
    return slots.get(slot * LONGS_A_SLOT + FIRST);
  }

  /** The same of the slot where a search begins. */
  long firstNear(long hash) {
    return first((int) hash & mask);
  }

  /** The content of that record. */
  long content(int slot) {
    return slots.get(slot * LONGS_A_SLOT + CONTENT);
  }

  void insert(int slot, RecordIdentity identity, long first) {
    put(slot, identity.key(), identity.content(), first);
  }

  /** Hands every customer of this part to one of two others, by the first bit they do not share. */
  void splitInto(IndexSegment zeros, IndexSegment ones) {
    for (int slot = 0; slot <= mask; slot++) {
      if (first(slot) != 0) {
        int at = slot * LONGS_A_SLOT;
        CustomerKey key = new CustomerKey(slots.get(at), slots.get(at + LOW));
        long hash = key.hash();
        IndexSegment half = (hash << depth) < 0 ? ones : zeros;
        half.put(half.slotOf(key, hash), key, content(slot), first(slot));
      }
    }
  }

  private void put(int slot, CustomerKey key, long content, long first) {
    int at = slot * LONGS_A_SLOT;
    slots.put(at, key.high());
    slots.put(at + LOW, key.low());
    slots.put(at + CONTENT, content);
    slots.put(at + FIRST, first);
    size++;
  }

  /** The memory of this part, zeroed, once nobody needs the part any longer. */
  LongBuffer release() {
    for (int at = 0; at < slots.capacity(); at++) {
      slots.put(at, 0);
    }
    return slots;
  }
}
