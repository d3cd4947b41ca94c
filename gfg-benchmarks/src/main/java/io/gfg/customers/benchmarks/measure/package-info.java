/** What runs take: time, processor, memory, and what the server did meanwhile. */
@NullMarked
package io.gfg.customers.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
