/** The commands. */
@NullMarked
package io.gfg.customers.benchmarks.cli;

import org.jspecify.annotations.NullMarked;
