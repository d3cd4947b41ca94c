/**
 * How customers get into PostgreSQL: by COPY into a staging table and from there, in the same
 * transaction, into the table of customers.
 *
 * <p>Callers use {@link io.gfg.customers.jooq.CustomerPipeline}; the options and the report of a
 * load are here. Nothing needs closing.
 */
@NullMarked
package io.gfg.customers.jooq.load;

import org.jspecify.annotations.NullMarked;
