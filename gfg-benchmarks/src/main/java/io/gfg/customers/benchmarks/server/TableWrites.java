package io.gfg.customers.benchmarks.server;

/**
 * What was written to a table.
 *
 * @param rows rows inserted, updated or deleted
 * @param deadTuples row versions that nobody can see any more
 */
public record TableWrites(long rows, long deadTuples) {}
