/**
 * Benchmarks of the parts, by JMH, and of whole loads beside their rivals.
 *
 * <p>Entry point: {@link io.gfg.customers.benchmarks.Benchmarks}, the main class of {@code
 * benchmarks.jar}.
 */
@NullMarked
package io.gfg.customers.benchmarks;

import org.jspecify.annotations.NullMarked;
