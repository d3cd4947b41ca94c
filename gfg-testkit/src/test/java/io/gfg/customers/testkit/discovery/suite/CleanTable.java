package io.gfg.customers.testkit.discovery.suite;

/** Makes a clean table from a seed. */
@FunctionalInterface
interface CleanTable {

  /**
   * Makes the table. Its first column is the key, its seventh bounds others and is bounded by none,
   * and one is called cost.
   */
  Grid of(int rows, long seed);
}
