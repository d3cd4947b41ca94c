/**
 * What must hold for any bytes at all. Every build runs the inputs in the resources; with {@code
 * JAZZER_FUZZ=1} each class, in a JVM of its own, looks for new ones.
 *
 * <p>The signatures of a fuzz test name no record of ours: Jazzer breaks records that were loaded
 * before it has begun.
 */
@NullMarked
package io.gfg.customers.fuzz;

import org.jspecify.annotations.NullMarked;
