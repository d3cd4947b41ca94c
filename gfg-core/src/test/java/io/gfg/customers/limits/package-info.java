/** Input made to exhaust memory or time, read by a process that has little of either. */
@NullMarked
package io.gfg.customers.limits;

import org.jspecify.annotations.NullMarked;
