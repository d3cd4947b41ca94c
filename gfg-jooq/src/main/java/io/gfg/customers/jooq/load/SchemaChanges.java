package io.gfg.customers.jooq.load;

/** Whether a load may make and change tables. */
public enum SchemaChanges {
  /** Missing migrations are applied first. The default. */
  MIGRATE,
  /** The tables must be there as this version needs them; nothing is created. */
  NONE
}
