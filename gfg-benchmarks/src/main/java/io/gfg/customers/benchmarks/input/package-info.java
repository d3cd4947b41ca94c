/** What the contenders load: generated files, made once for each size. */
@NullMarked
package io.gfg.customers.benchmarks.input;

import org.jspecify.annotations.NullMarked;
