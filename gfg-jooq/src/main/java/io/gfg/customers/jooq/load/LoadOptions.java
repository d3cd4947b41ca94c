package io.gfg.customers.jooq.load;

/**
 * How to load. Immutable.
 *
 * @param mode how the load meets the customers already there; {@link LoadMode#MERGE} by default
 * @param schemaChanges whether it may make tables; {@link SchemaChanges#MIGRATE} by default
 * @param retries how many times more it may try, from 0; see {@link Builder#retries}
 */
public record LoadOptions(LoadMode mode, SchemaChanges schemaChanges, int retries) {

  /** Checks the number. */
  public LoadOptions {
    if (retries < 0) {
      throw new IllegalArgumentException("retries must not be negative: " + retries);
    }
  }

  /**
   * The defaults.
   *
   * @return options that migrate and merge
   */
  public static LoadOptions defaults() {
    return builder().build();
  }

  /**
   * Starts from the defaults.
   *
   * @return a builder, not thread-safe
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects options. Not thread-safe. */
  public static final class Builder {

    private LoadMode mode = LoadMode.MERGE;
    private SchemaChanges schemaChanges = SchemaChanges.MIGRATE;
    private int retries = 2;

    private Builder() {}

    /**
     * Says how the load meets the customers already there.
     *
     * @param mode the mode
     * @return this builder
     */
    public Builder mode(LoadMode mode) {
      this.mode = mode;
      return this;
    }

    /**
     * Says whether the load may make and change tables.
     *
     * @param changes the choice
     * @return this builder
     */
    public Builder schemaChanges(SchemaChanges changes) {
      this.schemaChanges = changes;
      return this;
    }

    /**
     * Says how many times more to try a load whose transaction the server took back for the sake of
     * another, in a deadlock or a serialization failure, or whose connection was lost before
     * anything was sent. Nothing else is tried again, and nothing in a transaction of the caller.
     * Each attempt reads the source anew and gives the sinks of the audit everything again.
     *
     * @param most how many times, from 0; 2 by default
     * @return this builder
     */
    public Builder retries(int most) {
      this.retries = most;
      return this;
    }

    /**
     * Makes the options.
     *
     * @return the options
     */
    public LoadOptions build() {
      return new LoadOptions(mode, schemaChanges, retries);
    }
  }
}
