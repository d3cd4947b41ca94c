package io.gfg.customers.jooq.load;

/**
 * How to load. Immutable.
 *
 * @param mode how the load meets the customers already there; {@link LoadMode#MERGE} by default
 * @param schemaChanges whether it may make tables; {@link SchemaChanges#MIGRATE} by default
 */
public record LoadOptions(LoadMode mode, SchemaChanges schemaChanges) {

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
     * Makes the options.
     *
     * @return the options
     */
    public LoadOptions build() {
      return new LoadOptions(mode, schemaChanges);
    }
  }
}
