package io.gfg.customers.discovery;

/** Who decides that a repair is applied. */
public enum RepairMode {
  /** It may be applied without being asked: it is lossless and its finding proven or strong. */
  AUTOMATIC,
  /** A person decides. */
  PROPOSED
}
