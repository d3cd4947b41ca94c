package io.gfg.customers.discovery;

import java.util.List;

/**
 * What is kept of a {@link RowSet} once all rows were seen.
 *
 * @param distinct how many rows differ
 * @param repeated how many rows repeat an earlier one
 * @param isExact whether both are exact
 * @param shown up to five rows that are repeated, those with the smallest ids
 */
record RowCounts(long distinct, long repeated, boolean isExact, List<Long> shown) {}
