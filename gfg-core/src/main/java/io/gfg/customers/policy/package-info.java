/**
 * Policies as files that people review.
 *
 * <p>Entry point: {@link io.gfg.customers.policy.PolicyFile}. Steps that are code of another
 * project stand in a file by their id, and are handed to the reader as {@link
 * io.gfg.customers.policy.KnownSteps}. Nothing here needs closing.
 */
@NullMarked
package io.gfg.customers.policy;

import org.jspecify.annotations.NullMarked;
