package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomersException;
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
 * <p>This is the one part of the library whose memory grows with the file: 32 bytes for each slot
 * of tables that are between two and four fifths full, so 40 to 80 bytes for each customer. They
 * are many small tables, of which a full one is split in two, so growing needs no memory of its
 * own. A quarter of the greatest heap is theirs (about 1,200,000 customers for {@code -Xmx256m}, in
 * proportion for more). Beyond it they go on in temporary files of 16 MiB, mapped into memory, in
 * the folder {@code java.io.tmpdir}. Those have no name while they are in use, and vanish with the
 * index or the process, however that ends. If no such file can be written, an exception says what
 * to do. Besides, each customer whose records differ takes some 200 bytes of heap.
 *
 * <p>Filled by one thread; once filled, it may be read by many.
 */
public final class RecordIndex {

  private final IndexTable table;
  private long customers;
  private long duplicates;

  @SuppressWarnings("UnusedVariable") // what nobody keeps is not fetched
  private long fetched;

  /** The customers whose records differ, by the number of their first record. */
  private final Map<Long, Conflict> conflicts = new HashMap<>();

  /** Creates an empty index. */
  public RecordIndex() {
    this(IndexMemory.ofThisProcess());
  }

  RecordIndex(IndexMemory memory) {
    this.table = new IndexTable(memory);
  }

  /**
   * Takes a record into account.
   *
   * @param customer the record, decoded and not repaired; its id must be known
   * @param record its number in the source
   * @return what it is among the records of its customer that were added so far
   * @throws IllegalArgumentException if the customer has no id
   * @throws CustomersException if the index has outgrown the heap, and no temporary file can be
   *     written
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
   * @throws CustomersException if the index has outgrown the heap, and no temporary file can be
   *     written
   */
  public Occurrence add(RecordIdentity identity, long record) {
    long hash = identity.hash();
    IndexSegment segment = table.segmentOf(hash);
    int slot = segment.slotOf(identity.key(), hash);
    long first = segment.first(slot);
    if (first != 0) {
      return repeat(first, segment.content(slot), identity.content(), record);
    }
    segment.insert(slot, identity, record);
    customers++;
    table.makeRoom(hash);
    return new Occurrence(Occurrence.Kind.SOLE, record, record);
  }

  /**
   * Says which record comes soon. Each lies elsewhere in the index, and a processor that is told of
   * many at once fetches them side by side instead of waiting for each.
   *
   * @param identity the record's identity
   */
  public void expect(RecordIdentity identity) {
    long hash = identity.hash();
    fetched ^= table.segmentOf(hash).firstNear(hash);
  }

  /** Another record of a customer whose first one is known; most say the same. */
  private Occurrence repeat(long first, long contentOfFirst, long content, long number) {
    Conflict known = conflicts.get(first);
    if (known == null && content == contentOfFirst) {
      duplicates++;
      return new Occurrence(Occurrence.Kind.COPY, first, first);
    }
    Conflict conflict = known == null ? new Conflict(contentOfFirst, first) : known;
    conflicts.put(first, conflict);
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
    long hash = key.hash();
    IndexSegment segment = table.segmentOf(hash);
    long first = segment.first(segment.slotOf(key, hash));
    if (first == 0) {
      throw new IllegalArgumentException(
          "record " + record + " was not there when the source was indexed");
    }
    Conflict conflict = conflicts.get(first);
    long original = conflict == null ? first : conflict.originalOf(ContentHash.of(customer));
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
    return customers;
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

  /** The differing records of one customer. */
  private static final class Conflict {

    private final Map<Long, Long> originals = new HashMap<>();
    private long last;

    Conflict(long content, long first) {
      originals.put(content, first);
    }

    /** Returns whether the content is new. */
    boolean add(long content, long number) {
      last = number;
      return originals.putIfAbsent(content, number) == null;
    }

    long originalOf(long content) {
      Long original = originals.get(content);
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
