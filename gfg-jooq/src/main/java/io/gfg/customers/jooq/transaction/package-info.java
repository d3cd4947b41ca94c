/** Taking part in the caller's transaction. Not exported. */
@NullMarked
package io.gfg.customers.jooq.transaction;

import org.jspecify.annotations.NullMarked;
