/** What is loaded is what is read back, whatever the format in which it travels. */
@NullMarked
package io.gfg.customers.jooq.roundtrip;

import org.jspecify.annotations.NullMarked;
