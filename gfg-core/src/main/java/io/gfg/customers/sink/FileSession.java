package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Writes values beside a file, and puts what was written in its place at the end. */
final class FileSession<T extends Described> implements Sink.Session<T, FileReceipt> {

  private final Path file;
  private final AtomicFile written;
  private final RecordEncoder encoder;
  private long records;

  private FileSession(Path file, AtomicFile written, RecordEncoder encoder) {
    this.file = file;
    this.written = written;
    this.encoder = encoder;
  }

  static <T extends Described> FileSession<T> open(
      Path file, Function<OutputStream, RecordEncoder> encoder) {
    AtomicFile written = AtomicFile.open(file);
    return new FileSession<>(file, written, encoder.apply(written.stream()));
  }

  @Override
  public void write(T value) {
    try {
      encoder.encode(value);
      records++;
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new SinkException("cannot write record " + (records + 1) + " to " + file, e);
    }
  }

  @Override
  public FileReceipt commit() {
    try {
      encoder.flush();
    } catch (IOException | JacksonException e) {
      throw new SinkException("cannot put the written file in place: " + file, e);
    }
    return new FileReceipt(file, records, written.commit());
  }

  @Override
  public void close() {
    written.close();
  }
}
