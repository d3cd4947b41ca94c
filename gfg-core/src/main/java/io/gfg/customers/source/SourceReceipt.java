package io.gfg.customers.source;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was read. Once it was read to its end, this is enough to recognise the same file again.
 *
 * @param name the name of the source
 * @param entry the entry of the archive that held the data, or null outside an archive
 * @param format how the records were written
 * @param bytes the size of the source as stored, compressed if it is
 * @param sha256 the SHA-256 of the source as stored, 64 lowercase hexadecimal digits; empty while
 *     the source is being read
 * @param records how many records were read, malformed ones included
 */
public record SourceReceipt(
    String name,
    @Nullable String entry,
    SourceFormat format,
    long bytes,
    String sha256,
    long records)
    implements Described, Serializable {

  @Override
  public void describe(FieldConsumer out) {
    out.field("name", name);
    out.field("entry", entry);
    out.field("format", format.name().toLowerCase(Locale.ROOT));
    out.field("bytes", bytes);
    out.field("sha256", sha256);
    out.field("records", records);
  }
}
