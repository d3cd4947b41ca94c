package io.gfg.customers.discovery;

/**
 * A sum found in the sample.
 *
 * @param sum the sum
 * @param exact the share of the rows with a total above zero in which it is exact
 * @param byChance the share in which it would be if the parts were those of other rows
 */
record FoundSum(DividedSum sum, double exact, double byChance) {

  boolean holds() {
    return exact >= Factors.NEARLY_ALL;
  }

  /** Whether it says that nothing is multiplied. */
  boolean isPlain() {
    return sum.terms().stream().allMatch(term -> term.factor() == 1);
  }
}
