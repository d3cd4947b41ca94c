@NullMarked
package io.gfg.customers.benchmarks;

import org.jspecify.annotations.NullMarked;
