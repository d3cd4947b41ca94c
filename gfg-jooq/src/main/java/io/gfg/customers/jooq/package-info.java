/**
 * From a customer file into PostgreSQL, in one expression.
 *
 * <p>Entry point: {@link io.gfg.customers.jooq.CustomerPipeline}. Nothing here needs closing:
 * nothing is opened before a terminal call, and everything is closed when that returns or throws.
 */
@NullMarked
package io.gfg.customers.jooq;

import org.jspecify.annotations.NullMarked;
