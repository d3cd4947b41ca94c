package io.gfg.customers.jooq.load;

/** What became of the rows, and which way they took. */
record LoadedRows(RowCounts counts, LoadPath path) {}
