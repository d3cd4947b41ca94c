package io.gfg.customers.cleaning;

/** What became of one record. */
public sealed interface CleaningOutcome permits Accepted, Rejected {}
