package io.gfg.customers.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts decompressed data into records, one format each. */
interface RecordSplitter {

  /** The next record, or null behind the last one. */
  @Nullable ReadRecord next() throws IOException;

  /** The line that is being read, from 1. */
  long line();
}
