/** The parts by themselves, for JMH. */
@NullMarked
package io.gfg.customers.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
