package io.gfg.customers.source;

import org.jspecify.annotations.Nullable;

/** Records become customers. */
record CustomerForm(RecordDecoder decoder, ReadOptions options) implements RecordForm {

  static CustomerForm of(ReadOptions options) {
    return new CustomerForm(RecordDecoder.of(options), options);
  }

  @Override
  public ReadRecord object(RecordSlice slice) {
    return decoder.decode(slice);
  }

  @Override
  public @Nullable PlainObject plain(ByteWindow window) {
    return decoder.readPlain(window.buffer(), window.start(), window.end());
  }

  @Override
  public ReadRecord notPlain(RecordSlice slice) {
    return decoder.parse(slice);
  }

  @Override
  public RowForm rows(CsvHeader header) throws UnreadableException {
    if (!header.hasCustomerId()) {
      throw new UnreadableException("is no CSV of customers: its header has no customer_id");
    }
    return new CsvDecoder(header, options)::decode;
  }
}
