/**
 * What changed since yesterday: profiles as files, and their comparison.
 *
 * <p>Entry points: {@link io.gfg.customers.comparison.ProfileFile}, which writes and reads the
 * profile of a table, and {@link io.gfg.customers.comparison.DayComparison}, which says how one day
 * differs from others. Everything is an immutable value with a stable written form; nothing needs
 * closing.
 *
 * <p>A difference counts only beyond what chance does to days of so many rows, and only if today
 * differs from each day of the baseline.
 */
@NullMarked
package io.gfg.customers.comparison;

import org.jspecify.annotations.NullMarked;
