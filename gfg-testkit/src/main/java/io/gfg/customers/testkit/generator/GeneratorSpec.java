package io.gfg.customers.testkit.generator;

/**
 * What file to generate.
 *
 * @param rows all rows, copies and conflicts included
 * @param copies how many of the rows repeat the row of an earlier customer to the byte
 * @param conflicts how many of the rows carry the id of an earlier customer and other values
 * @param seed decides everything else; any number
 * @param defects the defects to plant
 */
public record GeneratorSpec(long rows, int copies, int conflicts, long seed, Defects defects) {

  /** The rows of the real file. */
  public static final long PUBLISHED_ROWS = 46_279;

  /** The exact copies in the real file. */
  public static final int PUBLISHED_COPIES = 249;

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if a count is negative, or if there are more copies and
   *     conflicts than customers to repeat
   */
  public GeneratorSpec {
    if (rows < 0 || copies < 0 || conflicts < 0) {
      throw new IllegalArgumentException(
          "Counts must not be negative, but there are " + counts(rows, copies, conflicts));
    }
    if (rows - copies - conflicts < (long) copies + conflicts) {
      throw new IllegalArgumentException(
          "No customer is repeated twice, so at most half of the rows can be copies and conflicts, but"
              + " there are "
              + counts(rows, copies, conflicts));
    }
  }

  private static String counts(long rows, int copies, int conflicts) {
    return rows + " rows, " + copies + " copies and " + conflicts + " conflicts";
  }

  /**
   * A file like the real one: 46,279 rows, 249 of them copies, with the published defects.
   *
   * @return the specification, with seed 1
   */
  public static GeneratorSpec asPublished() {
    return builder().build();
  }

  /**
   * Starts from the file {@linkplain #asPublished() as published}.
   *
   * @return a builder, not thread-safe
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How many customers the file has.
   *
   * @return the rows that are neither copies nor conflicts
   */
  public long customers() {
    return rows - copies - conflicts;
  }

  /**
   * The same customers, each once and without any defect.
   *
   * @return the specification of the clean twin
   */
  public GeneratorSpec clean() {
    return new GeneratorSpec(customers(), 0, 0, seed, Defects.none());
  }

  /** Collects a specification. Not thread-safe. */
  public static final class Builder {

    private long rows = PUBLISHED_ROWS;
    private int copies = PUBLISHED_COPIES;
    private int conflicts;
    private long seed = 1;
    private Defects defects = Defects.asPublished();

    private Builder() {}

    /**
     * Sets the rows, copies and conflicts included.
     *
     * @param rows not negative; 46,279 by default
     * @return this builder
     */
    public Builder rows(long rows) {
      this.rows = rows;
      return this;
    }

    /**
     * Sets how many rows repeat an earlier row to the byte.
     *
     * @param copies not negative; 249 by default
     * @return this builder
     */
    public Builder copies(int copies) {
      this.copies = copies;
      return this;
    }

    /**
     * Sets how many rows carry the id of an earlier customer and other values.
     *
     * @param conflicts not negative; 0 by default
     * @return this builder
     */
    public Builder conflicts(int conflicts) {
      this.conflicts = conflicts;
      return this;
    }

    /**
     * Sets the seed.
     *
     * @param seed any number; 1 by default
     * @return this builder
     */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /**
     * Sets the defects.
     *
     * @param defects the defects; those published by default
     * @return this builder
     */
    public Builder defects(Defects defects) {
      this.defects = defects;
      return this;
    }

    /**
     * Makes the specification.
     *
     * @return the specification
     * @throws IllegalArgumentException if the counts do not fit together
     */
    public GeneratorSpec build() {
      return new GeneratorSpec(rows, copies, conflicts, seed, defects);
    }
  }
}
