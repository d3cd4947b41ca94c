package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;

/** Writes a file in one format. */
record FileSink<T extends Described>(Path file, Function<OutputStream, RecordEncoder> encoder)
    implements Sink<T, FileReceipt> {

  @Override
  public Session<T, FileReceipt> open() {
    return FileSession.open(file, encoder);
  }
}
