package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * The keys of a table with the smallest hashes, and some of their numbers: enough to tell how many
 * keys two tables share, and whether the counts of the same key fell. It depends on neither the
 * order of the rows nor their split. Of a key with several rows the numbers are those of the row
 * whose content has the smallest hash.
 *
 * @param column the column of the keys
 * @param distinct how many keys differ; exact up to 1.5 million
 * @param hashes the smallest hashes of keys, unsigned and ascending, at most {@value #MOST}
 * @param values for columns of whole numbers that are never negative, the number of each of the
 *     first {@value #TRACKED} keys
 */
public record KeySketch(String column, long distinct, List<Long> hashes, List<KeyedValues> values)
    implements Described, Serializable {

  /** The most keys kept. */
  public static final int MOST = 4096;

  /** The most keys whose numbers are kept. */
  public static final int TRACKED = 1024;

  /** Copies the lists. */
  public KeySketch {
    hashes = List.copyOf(hashes);
    values = List.copyOf(values);
  }

  /**
   * Whether all keys are kept.
   *
   * @return true if what is told from the sketch is exact
   */
  public boolean isComplete() {
    return hashes.size() == distinct;
  }

  /** The hashes are written as base64 of their eight bytes each, the highest first. */
  @Override
  public void describe(FieldConsumer out) {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.size() * Long.BYTES);
    hashes.forEach(bytes::putLong);
    out.field("column", column);
    out.field("distinct", distinct);
    out.field("hashes", Base64.getEncoder().encodeToString(bytes.array()));
    out.field("values", values);
  }
}
