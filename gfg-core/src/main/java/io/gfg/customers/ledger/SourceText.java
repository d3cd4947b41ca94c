package io.gfg.customers.ledger;

import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** The bytes of a source, read alongside its records. */
final class SourceText implements AutoCloseable {

  private final String name;
  private final InputStream in;
  private final FingerprintStream read = new FingerprintStream(OutputStream.nullOutputStream());
  private long offset;

  SourceText(CustomerSource source) {
    this.name = source.name();
    this.in = source.openData();
  }

  long offset() {
    return offset;
  }

  /** The next bytes: so many, or fewer where the source ends. */
  byte[] next(long length, int most) {
    try {
      byte[] bytes = in.readNBytes((int) Math.min(length, most));
      read.write(bytes);
      offset += bytes.length;
      return bytes;
    } catch (IOException e) {
      throw new SourceException("cannot read the source again for the ledger: " + name, e);
    }
  }

  /** Bytes that must begin with those of the record that was read before. */
  static boolean beginsWith(byte[] bytes, byte[] record) {
    return bytes.length >= record.length
        && Arrays.equals(bytes, 0, record.length, record, 0, record.length);
  }

  SourceException changed() {
    return new SourceException(
        "the source changed while it was read; nothing was written, run again: " + name);
  }

  Fingerprint fingerprint() {
    return read.fingerprint();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new SourceException("cannot close the source: " + name, e);
    }
  }
}
