/**
 * Loads as meters of Micrometer, for whoever has it; nothing else of this library needs it.
 *
 * <p>Entry point: {@link io.gfg.customers.jooq.metrics.LoadMetrics}. Nothing needs closing.
 */
@NullMarked
package io.gfg.customers.jooq.metrics;

import org.jspecify.annotations.NullMarked;
