package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a {@link TableSource}, not yet decoded. Immutable and safe to share between
 * threads.
 */
public final class TableRecord implements ReadRecord {

  private final RecordSlice slice;
  private final @Nullable CsvHeader header;
  private final @Nullable List<CsvCell> cells;

  TableRecord(RecordSlice slice, @Nullable CsvHeader header, @Nullable List<CsvCell> cells) {
    this.slice = slice;
    this.header = header;
    this.cells = cells;
  }

  RecordSlice slice() {
    return slice;
  }

  /** The header above it, or null if it is JSON. */
  @Nullable CsvHeader header() {
    return header;
  }

  /** Its cells, or null if it is JSON. */
  @Nullable List<CsvCell> cells() {
    return cells;
  }

  @Override
  public RecordPosition position() {
    return slice.position();
  }

  @Override
  public RawText raw() {
    return slice.raw();
  }

  /**
   * The place, never the content.
   *
   * @return {@code TableRecord[data.json:17]}
   */
  @Override
  public String toString() {
    return "TableRecord[" + position() + "]";
  }
}
