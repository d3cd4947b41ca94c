package io.gfg.customers.source;

import org.jspecify.annotations.Nullable;

/**
 * One field of a CSV row.
 *
 * @param text without the quotes around it; null if empty and unquoted
 * @param index where it starts in the buffer
 */
record CsvCell(@Nullable String text, int index) {}
