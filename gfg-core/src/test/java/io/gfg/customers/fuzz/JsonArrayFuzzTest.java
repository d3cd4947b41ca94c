package io.gfg.customers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gfg.customers.source.SourceFormat;

/** Any bytes, read as a JSON array. */
class JsonArrayFuzzTest {

  @FuzzTest(maxExecutions = 5_000)
  void readsAnyBytes(byte[] bytes) {
    Reading.checkPlain(bytes, SourceFormat.JSON_ARRAY);
  }
}
