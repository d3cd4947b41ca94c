package io.gfg.customers.jooq.transaction;

/** Who commits. */
public enum TransactionOwner {
  /** A transaction is under way, and whoever began it ends it. */
  CALLER,
  /** None is; whoever works begins one and ends it. */
  LIBRARY
}
