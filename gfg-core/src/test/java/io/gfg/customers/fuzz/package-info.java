/**
 * What must hold for any bytes at all. Every build runs the inputs in the resources; with {@code
 * JAZZER_FUZZ=1} each class, in a JVM of its own, looks for new ones.
 */
@NullMarked
package io.gfg.customers.fuzz;

import org.jspecify.annotations.NullMarked;
