package io.gfg.customers.jooq.chaos;

import io.gfg.customers.jooq.load.LoadMode;

/** What a load meets, and how. */
enum Situation {
  /** A database without tables. */
  FIRST_LOAD(LoadMode.MERGE),
  /** A filled table, of which the file changes some rows and adds some. */
  RELOAD(LoadMode.MERGE),
  /** A filled table, which the file replaces. */
  REPLACE(LoadMode.REPLACE);

  private final LoadMode mode;

  Situation(LoadMode mode) {
    this.mode = mode;
  }

  LoadMode mode() {
    return mode;
  }

  boolean isFilled() {
    return this != FIRST_LOAD;
  }
}
