/**
 * Applying rules to a whole source.
 *
 * <p>Entry points: {@link io.gfg.customers.cleaning.CleaningPolicy}, the ordered rules, and {@link
 * io.gfg.customers.cleaning.CleaningRun}, the one loop that reads, repairs, judges and hands on.
 * {@link io.gfg.customers.cleaning.Cleaner} does one record. Nothing here needs closing.
 */
@NullMarked
package io.gfg.customers.cleaning;

import org.jspecify.annotations.NullMarked;
