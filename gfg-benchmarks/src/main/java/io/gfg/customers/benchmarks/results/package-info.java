/** Results as tables for people and as JSON for programs. */
@NullMarked
package io.gfg.customers.benchmarks.results;

import org.jspecify.annotations.NullMarked;
