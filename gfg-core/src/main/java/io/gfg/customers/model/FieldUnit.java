package io.gfg.customers.model;

/** What one unit of a column's value stands for. */
public enum FieldUnit {
  /** No unit: identifiers and flags. */
  NONE,
  /** Things counted: orders, items, events, addresses, devices. Never negative. */
  COUNT,
  /** Whole days before the snapshot was taken. Never negative. */
  DAYS,
  /** Dollars and cents. */
  DOLLARS,
  /** A share between 0 and 1. */
  RATE
}
