package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** A source whose bytes come as a stream. */
record StreamSource(StoredPlace place, ReadOptions options, ZipPassword password)
    implements CustomerSource {

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public RecordReader open() {
    return open(CustomerForm.of(options));
  }

  @Override
  public RecordReader openUndecoded() {
    return open(UndecodedForm.of(options));
  }

  @Override
  public OptionalLong size() {
    return place.input().size();
  }

  @Override
  public InputStream openData() {
    return open((stored, data) -> new DataStream(data.window()));
  }

  private RecordReader open(RecordForm form) {
    return open((stored, data) -> new StreamReader(place.name(), stored, data, options, form));
  }

  private <T> T open(Opening<T> opening) {
    StoredStream stored = place.open();
    try {
      return opening.open(stored, new DataOpener(stored, options, password).open());
    } catch (IOException error) {
      throw Closing.after(place.failure(error), stored);
    } catch (RuntimeException error) {
      throw Closing.after(error, stored);
    }
  }

  /** Makes of opened data what is wanted. */
  private interface Opening<T> {
    T open(StoredStream stored, OpenedData data) throws IOException;
  }
}
