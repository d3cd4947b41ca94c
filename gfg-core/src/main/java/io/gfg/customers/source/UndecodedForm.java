package io.gfg.customers.source;

/** Records stay as they are, to become customers on any thread. */
record UndecodedForm(CustomerForm form, UndecodedRecord.Decoding objects) implements RecordForm {

  static UndecodedForm of(ReadOptions options) {
    CustomerForm form = CustomerForm.of(options);
    return new UndecodedForm(form, form::object);
  }

  @Override
  public ReadRecord object(RecordSlice slice) {
    return new UndecodedRecord(slice, objects);
  }

  @Override
  public RowForm rows(CsvHeader header) throws UnreadableException {
    RowForm rows = form.rows(header);
    return (slice, cells) -> new UndecodedRecord(slice, row -> rows.row(row, cells));
  }
}
