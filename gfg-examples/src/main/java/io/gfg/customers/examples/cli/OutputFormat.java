package io.gfg.customers.examples.cli;

/** How a result is written. */
enum OutputFormat {
  /** For people. */
  TEXT,
  /** For programs: one JSON object on one line. */
  JSON
}
