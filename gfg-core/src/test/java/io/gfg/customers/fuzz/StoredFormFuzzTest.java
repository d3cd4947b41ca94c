package io.gfg.customers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes, whose format and compression have to be found out: plain, gzip or zip. */
class StoredFormFuzzTest {

  @FuzzTest(maxExecutions = 5_000)
  void recognisesAnyBytes(byte[] bytes) {
    Reading.of(bytes, Reading.LIMITS).checkOrder();
  }
}
