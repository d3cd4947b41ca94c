package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import java.io.IOException;

/** Writes values in one file format, one at a time, to the stream it was made for. */
interface RecordEncoder {

  /** Writes one value. */
  void encode(Described value) throws IOException;

  /** Hands everything written so far to the stream, which stays open. */
  void flush() throws IOException;
}
