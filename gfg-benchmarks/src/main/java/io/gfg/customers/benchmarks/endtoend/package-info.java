/** Whole runs side by side: each in a process of its own, in turn, each checked. */
@NullMarked
package io.gfg.customers.benchmarks.endtoend;

import org.jspecify.annotations.NullMarked;
