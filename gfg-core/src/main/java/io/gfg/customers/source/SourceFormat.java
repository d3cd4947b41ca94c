package io.gfg.customers.source;

/** How records are written in a source. */
public enum SourceFormat {
  /** One JSON object a line; lines end at LF, with or without a CR before it. */
  NDJSON,
  /** One JSON array of objects. */
  JSON_ARRAY,
  /** Comma-separated values after RFC 4180, with a header line that names the columns. */
  CSV
}
