package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;

/** Writes values to a stream of the caller's, which stays open. */
final class StreamSession<T extends Described> implements Sink.Session<T, Long> {

  private final RecordEncoder encoder;
  private final OutputStream out;
  private long records;

  StreamSession(RecordEncoder encoder, OutputStream out) {
    this.encoder = encoder;
    this.out = out;
  }

  @Override
  public void write(T value) {
    try {
      encoder.encode(value);
      records++;
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new SinkException("cannot write record " + (records + 1) + " to the stream", e);
    }
  }

  @Override
  public Long commit() {
    try {
      encoder.flush();
      out.flush();
      return records;
    } catch (IOException | JacksonException e) {
      throw new SinkException("cannot write to the stream", e);
    }
  }

  @Override
  public void close() {
    // the stream is the caller's
  }
}
