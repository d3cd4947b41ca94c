package io.gfg.customers.jooq.load;

import java.io.Serializable;

/**
 * What a load did to the rows of the table.
 *
 * @param inserted customers that were new
 * @param updated customers that had changed
 * @param unchanged customers that were there already, the same in every column
 * @param deleted customers that the file does not have
 */
public record RowCounts(long inserted, long updated, long unchanged, long deleted)
    implements Serializable {}
