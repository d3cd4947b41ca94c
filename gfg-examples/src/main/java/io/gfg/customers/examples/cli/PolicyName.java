package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.CleaningPolicy;

/** The policies that the library brings. */
enum PolicyName {
  STANDARD,
  STRICT,
  NOTEBOOK,
  NONE;

  CleaningPolicy policy() {
    return switch (this) {
      case STANDARD -> CleaningPolicy.standard();
      case STRICT -> CleaningPolicy.strict();
      case NOTEBOOK -> CleaningPolicy.notebook();
      case NONE -> CleaningPolicy.none();
    };
  }
}
