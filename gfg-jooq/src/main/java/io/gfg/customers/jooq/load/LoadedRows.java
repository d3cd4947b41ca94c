package io.gfg.customers.jooq.load;

/** What became of the rows, and how they got there. */
record LoadedRows(RowCounts counts, LoadRoute route) {}
