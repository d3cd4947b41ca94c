/**
 * What happened to the records: every change, every dropped copy, every rejection.
 *
 * <p>Plain serialisable values with a stable written form. Nothing here decides anything; the
 * engine derives these values from what rules return, so that the audit can be neither forgotten
 * nor faked.
 */
@NullMarked
package io.gfg.customers.audit;

import org.jspecify.annotations.NullMarked;
