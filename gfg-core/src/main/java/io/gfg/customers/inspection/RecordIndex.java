package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows of each customer's records which came first, which repeat it exactly and which differ.
 *
 * <p>Exact but for one thing: contents are compared by a hash of 64 bits, so two differing records
 * of one customer are taken for copies with a probability of one in 2<sup>64</sup>. Ids are
 * compared in full, or by a hash of 128 bits if they are not 32 hexadecimal digits.
 *
 * <p>This is the one part of the library whose memory grows with the file: 28 bytes for each slot
 * of a table that is between three eighths and three quarters full, so 37 to 75 bytes for each
 * customer.
 *
 * <p>Filled by one thread; once filled, it may be read by many.
 */
public final class RecordIndex {

  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] ids = new long[2 * FIRST_CAPACITY];
  private long[] contents = new long[FIRST_CAPACITY];
  private int[] firsts = new int[FIRST_CAPACITY];
  private int size;
  private long duplicates;

  /** The customers whose records differ, by the number of their first record. */
  private final Map<Integer, Conflict> conflicts = new HashMap<>();

  /** Creates an empty index. */
  public RecordIndex() {}

  /**
   * Takes a record into account.
   *
   * @param customer the record, decoded and not repaired; its id must be known
   * @param record its number in the source
   * @return what it is among the records of its customer that were added so far
   * @throws IllegalArgumentException if the customer has no id
   * @throws ArithmeticException if the number exceeds 2<sup>31</sup> - 1
   */
  public Occurrence add(Customer customer, long record) {
    return add(RecordIdentity.of(customer), record);
  }

  /**
   * Takes a record into account of which only the identity is at hand.
   *
   * @param identity the record's identity
   * @param record its number in the source
   * @return what it is among the records of its customer that were added so far
   * @throws ArithmeticException if the number exceeds 2<sup>31</sup> - 1
   */
  public Occurrence add(RecordIdentity identity, long record) {
    int number = Math.toIntExact(record);
    int slot = slotOf(identity.key());
    if (firsts[slot] == 0) {
      insert(slot, identity, number);
      return new Occurrence(Occurrence.Kind.SOLE, record, record);
    }
    return repeat(slot, identity.content(), number);
  }

  private void insert(int slot, RecordIdentity identity, int number) {
    ids[2 * slot] = identity.key().high();
    ids[2 * slot + 1] = identity.key().low();
    contents[slot] = identity.content();
    firsts[slot] = number;
    size++;
    if (size > contents.length / 4 * 3) {
      grow();
    }
  }

  private Occurrence repeat(int slot, long content, int number) {
    int first = firsts[slot];
    Conflict conflict = conflicts.get(first);
    if (conflict == null && contents[slot] == content) {
      duplicates++;
      return new Occurrence(Occurrence.Kind.COPY, first, first);
    }
    if (conflict == null) {
      conflict = new Conflict(contents[slot], first);
      conflicts.put(first, conflict);
    }
    if (conflict.add(content, number)) {
      return new Occurrence(Occurrence.Kind.DIFFERING, number, number);
    }
    duplicates++;
    return new Occurrence(Occurrence.Kind.COPY, conflict.originalOf(content), number);
  }

  /**
   * What a record is among those of its customer, once all records were {@linkplain #add added}.
   *
   * @param customer the record, decoded and not repaired, as it was added
   * @param record its number in the source
   * @return whether it is the only one of its content, a copy, or one of several that differ
   * @throws IllegalArgumentException if the customer has no id, or was never added
   */
  public Occurrence occurrence(Customer customer, long record) {
    CustomerKey key = CustomerKey.of(customer);
    int slot = slotOf(key);
    if (firsts[slot] == 0) {
      throw new IllegalArgumentException(
          "record " + record + " was not there when the source was indexed");
    }
    Conflict conflict = conflicts.get(firsts[slot]);
    long original = conflict == null ? firsts[slot] : conflict.originalOf(ContentHash.of(customer));
    if (original != record) {
      return new Occurrence(Occurrence.Kind.COPY, original, lastOf(conflict, original));
    }
    return new Occurrence(
        conflict == null ? Occurrence.Kind.SOLE : Occurrence.Kind.DIFFERING,
        original,
        lastOf(conflict, original));
  }

  private static long lastOf(@Nullable Conflict conflict, long original) {
    return conflict == null ? original : conflict.last();
  }

  /**
   * How many customers there are.
   *
   * @return the number of distinct ids
   */
  public long customers() {
    return size;
  }

  /**
   * How many records repeat an earlier one exactly.
   *
   * @return the number of copies
   */
  public long duplicates() {
    return duplicates;
  }

  /**
   * How many records belong to customers whose records differ, copies not counted.
   *
   * @return the number of differing records
   */
  public long differing() {
    return conflicts.values().stream().mapToLong(Conflict::size).sum();
  }

  private int slotOf(CustomerKey key) {
    int mask = contents.length - 1;
    int slot = key.hash() & mask;
    while (firsts[slot] != 0 && (ids[2 * slot] != key.high() || ids[2 * slot + 1] != key.low())) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldIds = ids;
    long[] oldContents = contents;
    int[] oldFirsts = firsts;
    ids = new long[2 * oldIds.length];
    contents = new long[2 * oldContents.length];
    firsts = new int[2 * oldFirsts.length];
    for (int old = 0; old < oldFirsts.length; old++) {
      if (oldFirsts[old] != 0) {
        CustomerKey key = new CustomerKey(oldIds[2 * old], oldIds[2 * old + 1]);
        int slot = slotOf(key);
        ids[2 * slot] = key.high();
        ids[2 * slot + 1] = key.low();
        contents[slot] = oldContents[old];
        firsts[slot] = oldFirsts[old];
      }
    }
  }

  /** The differing records of one customer. */
  private static final class Conflict {

    private final Map<Long, Integer> originals = new HashMap<>();
    private int last;

    Conflict(long content, int first) {
      originals.put(content, first);
    }

    /** Returns whether the content is new. */
    boolean add(long content, int number) {
      last = number;
      return originals.putIfAbsent(content, number) == null;
    }

    long originalOf(long content) {
      Integer original = originals.get(content);
      if (original == null) {
        throw new IllegalArgumentException("the source changed after it was indexed");
      }
      return original;
    }

    long last() {
      return last;
    }

    long size() {
      return originals.size();
    }
  }
}
