package io.gfg.customers.ledger;

import java.util.Locale;

/** How the customers are written that a ledger belongs to. */
enum CleanedFormat {
  NDJSON,
  CSV;

  String inWords() {
    return name().toLowerCase(Locale.ROOT);
  }
}
