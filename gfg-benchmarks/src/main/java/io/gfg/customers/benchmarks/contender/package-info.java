/** What is compared: ways to bring the customers of a file into the table. */
@NullMarked
package io.gfg.customers.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
