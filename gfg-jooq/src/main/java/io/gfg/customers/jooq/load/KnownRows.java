package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.model.Customer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.stream.LongStream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.postgresql.copy.CopyManager;
import org.postgresql.copy.CopyOut;

/**
 * The rows that the table of customers has, told by their hashes. Whoever asks for another row gets
 * yes with a probability of their number in 2^64, and the seed differs from load to load.
 */
final class KnownRows {

  /**
   * The share of the greatest heap that the hashes may take, while they grow half as much again.
   */
  private static final int HEAP_SHARE = 8;

  private final RowHash hash;
  private final int most;
  private int read;
  private final LongSet hashes = new LongSet();
  private final BitSet met = new BitSet();
  private long found;

  private KnownRows(RowHash hash, int most) {
    this.hash = hash;
    this.most = most;
  }

  /** Nothing known of any row. */
  static KnownRows none() {
    return new KnownRows(new RowHash(1), 0);
  }

  /** Reads the hashes of the rows, as many as there is memory for. */
  static KnownRows read(DSLContext dsl, long seed) {
    return read(dsl, seed, mostHashes());
  }

  /** Reads the hashes of so many rows at most; of the others it will know none. */
  static KnownRows read(DSLContext dsl, long seed, int most) {
    KnownRows rows = new KnownRows(new RowHash(seed), most);
    String query =
        "copy (select %s from {0} limit %d) to stdout".formatted(rows.hash.expression(), most);
    String sql = dsl.render(DSL.sql(query, CUSTOMER));
    return ComparisonSettings.during(
        dsl,
        () -> {
          dsl.connection(connection -> rows.take(CopyConnection.of(connection), sql));
          return rows;
        });
  }

  private static int mostHashes() {
    long heap = Runtime.getRuntime().maxMemory();
    long places = Math.min(heap / HEAP_SHARE / Long.BYTES, 1 << 30);
    return LongSet.capacityOf((int) Long.highestOneBit(places));
  }

  private void take(CopyManager copies, String sql) throws SQLException {
    CopyOut lines = copies.copyOut(sql);
    try {
      for (byte[] line = lines.readFromCopy(); line != null; line = lines.readFromCopy()) {
        hashes.add(number(line));
        read++;
      }
    } finally {
      if (lines.isActive()) {
        lines.cancelCopy();
      }
    }
  }

  private static long number(byte[] line) {
    return Long.parseLong(new String(line, 0, line.length - 1, StandardCharsets.US_ASCII));
  }

  /** Whether the table has just this row. */
  boolean has(Customer customer) {
    if (hashes.size() == 0) {
      return false;
    }
    int place = hashes.placeOf(hash.of(customer));
    if (place < 0) {
      return false;
    }
    met.set(place);
    found++;
    return true;
  }

  /** Whether there may be more rows than there was memory for. */
  boolean isCut() {
    return read == most;
  }

  /** The hash of a row of the table of customers, in SQL. */
  String hashExpression() {
    return hash.expression();
  }

  /** The hashes of the rows that nobody asked for, and that of rows without one. */
  LongStream unmet() {
    return LongStream.concat(LongStream.of(RowHash.NONE), hashes.without(met));
  }

  /** How many times it had the row. */
  long found() {
    return found;
  }
}
