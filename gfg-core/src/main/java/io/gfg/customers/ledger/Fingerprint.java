package io.gfg.customers.ledger;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;

/**
 * What tells two files apart.
 *
 * @param bytes the size
 * @param sha256 the SHA-256, 64 lowercase hexadecimal digits
 */
record Fingerprint(long bytes, String sha256) implements Described {

  @Override
  public void describe(FieldConsumer out) {
    out.field("bytes", bytes);
    out.field("sha256", sha256);
  }
}
