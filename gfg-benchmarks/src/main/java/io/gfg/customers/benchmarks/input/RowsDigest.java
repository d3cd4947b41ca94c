package io.gfg.customers.benchmarks.input;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest of rows that does not depend on their order. Not thread-safe. */
public final class RowsDigest {

  private final MessageDigest sha256;
  private long rows;
  private long sum;

  /** A digest of no rows. */
  public RowsDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * Takes a row into account.
   *
   * @param row the row in COPY's text format, without the line feed
   */
  public void add(byte[] row) {
    rows++;
    sum += ByteBuffer.wrap(sha256.digest(row)).getLong();
  }

  /**
   * The digest of the rows so far.
   *
   * @return how many rows, and the sum of their hashes
   */
  public String value() {
    return rows + " rows, " + Long.toHexString(sum);
  }
}
