package io.gfg.customers.model;

/** Whether the producer's data dictionary describes a column. */
public enum FieldDocumentation {
  /** The dictionary describes it. */
  DOCUMENTED,
  /** The column comes with the file, but the dictionary does not know it. */
  UNDOCUMENTED
}
