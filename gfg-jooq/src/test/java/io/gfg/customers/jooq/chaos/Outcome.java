package io.gfg.customers.jooq.chaos;

/** In which of the two states a disturbed load left the table. */
enum Outcome {
  OLD,
  NEW
}
