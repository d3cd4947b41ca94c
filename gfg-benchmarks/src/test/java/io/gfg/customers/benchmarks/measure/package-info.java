@NullMarked
package io.gfg.customers.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
