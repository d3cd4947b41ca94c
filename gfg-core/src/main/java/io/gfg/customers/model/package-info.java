/**
 * What a customer is: the record, its 43 columns, and the place where a record was read.
 *
 * <p>Entry points: {@link io.gfg.customers.model.Customer} and {@link
 * io.gfg.customers.model.CustomerField}, the one catalogue from which reader, diff, profile, table
 * and documentation are derived. Everything here is immutable, serialisable and safe to share
 * between threads; nothing needs closing.
 */
@NullMarked
package io.gfg.customers.model;

import org.jspecify.annotations.NullMarked;
