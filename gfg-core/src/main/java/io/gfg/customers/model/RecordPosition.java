package io.gfg.customers.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a record was read. Ends every message about it.
 *
 * @param source the name of the source: a file name, a URI, or what its owner called it
 * @param entry the entry of the archive that held the data, or null outside an archive
 * @param record the number of the record in the source, from 1; malformed records count
 * @param line the line on which the record starts, from 1
 * @param byteOffset how many bytes of decompressed data come before the record
 */
public record RecordPosition(
    String source, @Nullable String entry, long record, long line, long byteOffset)
    implements Serializable {

  /**
   * The place as people and editors write it.
   *
   * @return {@code data.json:17}, or {@code data.zip!data.json:17} within an archive
   */
  @Override
  public String toString() {
    return entry == null ? source + ":" + line : source + "!" + entry + ":" + line;
  }
}
