package io.gfg.customers.rule;

/** What a violation means for the record. */
public enum Severity {
  /** The record contradicts itself or the world: it is rejected. */
  ERROR,
  /** The record is doubtful: it is loaded, and the violation is counted. */
  WARNING
}
