package io.gfg.customers.source;

import java.io.IOException;

/** Finds out how a source is stored and written. */
final class DataOpener {

  private final StoredStream stored;

  DataOpener(StoredStream stored) {
    this.stored = stored;
  }

  OpenedData open() throws IOException {
    ByteWindow window = new ByteWindow(stored, ByteWindow.CHUNK_SIZE);
    window.fill();
    return new OpenedData(null, SourceFormat.NDJSON, window);
  }
}
