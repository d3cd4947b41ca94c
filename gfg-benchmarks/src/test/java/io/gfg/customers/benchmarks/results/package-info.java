@NullMarked
package io.gfg.customers.benchmarks.results;

import org.jspecify.annotations.NullMarked;
