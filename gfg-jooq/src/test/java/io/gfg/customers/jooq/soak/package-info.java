/** Loads of a size that only the profile {@code soak} bears. */
@NullMarked
package io.gfg.customers.jooq.soak;

import org.jspecify.annotations.NullMarked;
