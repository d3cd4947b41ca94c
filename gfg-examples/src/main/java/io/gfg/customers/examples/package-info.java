/** The assignment, and the command line. */
@NullMarked
package io.gfg.customers.examples;

import org.jspecify.annotations.NullMarked;
