/**
 * The tables, and how they come into being.
 *
 * <p>{@link io.gfg.customers.jooq.schema.CustomerSchema} makes and checks them. The scripts lie
 * next to it, at {@code io/gfg/customers/jooq/schema} on the class path, named and written so that
 * Flyway can run them instead.
 */
@NullMarked
package io.gfg.customers.jooq.schema;

import org.jspecify.annotations.NullMarked;
