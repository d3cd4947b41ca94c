package io.gfg.customers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * A line says the same alone, where the JSON parser reads it, and behind lines of its form, where
 * the fast path does.
 */
class SameReadingFuzzTest {

  @FuzzTest(maxExecutions = 5_000)
  void aLineSaysTheSameWhateverStandsBeforeIt(byte[] bytes) {
    Lines.check(bytes);
  }
}
