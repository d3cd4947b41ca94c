package io.gfg.customers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes, decoded and cleaned: each record is accounted for, and what is kept can be stored. */
class CleaningFuzzTest {

  @FuzzTest(maxExecutions = 2_000)
  void accountsForEveryRecord(byte[] bytes) {
    Accounting.check(bytes);
  }
}
