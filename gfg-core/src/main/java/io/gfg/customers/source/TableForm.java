package io.gfg.customers.source;

/** Records stay as they are, to be decoded by a {@link RowDecoder} on any thread. */
enum TableForm implements RecordForm {
  TABLE;

  @Override
  public ReadRecord object(RecordSlice slice) {
    return new TableRecord(slice, null, null);
  }

  @Override
  public RowForm rows(CsvHeader header) {
    return (slice, cells) -> new TableRecord(slice, header, cells);
  }
}
