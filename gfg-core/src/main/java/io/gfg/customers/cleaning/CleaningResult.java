package io.gfg.customers.cleaning;

/**
 * What a finished run did, and what its sink tells.
 *
 * @param report what the run did
 * @param result what the sink of the customers told when it was committed
 * @param <R> the type of that
 */
public record CleaningResult<R>(CleaningReport report, R result) {}
