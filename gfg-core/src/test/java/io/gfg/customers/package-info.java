/** Tests of the module as a whole. */
@NullMarked
package io.gfg.customers;

import org.jspecify.annotations.NullMarked;
