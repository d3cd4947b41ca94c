package io.gfg.customers.source;

import java.io.IOException;

/** A source whose bytes come as a stream. */
record StreamSource(StoredPlace place, ReadOptions options, ZipPassword password)
    implements CustomerSource {

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public RecordReader open() {
    StoredStream stored = place.open();
    try {
      OpenedData data = new DataOpener(stored, options, password).open();
      return new StreamReader(place.name(), stored, data, options, CustomerForm.of(options));
    } catch (IOException error) {
      throw Closing.after(place.failure(error), stored);
    } catch (RuntimeException error) {
      throw Closing.after(error, stored);
    }
  }
}
