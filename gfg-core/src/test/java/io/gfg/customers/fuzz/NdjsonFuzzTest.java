package io.gfg.customers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gfg.customers.source.SourceFormat;

/** Any bytes, read as newline-delimited JSON. */
class NdjsonFuzzTest {

  @FuzzTest(maxExecutions = 5_000)
  void readsAnyBytes(byte[] bytes) {
    Reading.checkPlain(bytes, SourceFormat.NDJSON);
  }
}
