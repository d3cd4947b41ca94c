package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Rejection;

/**
 * A record that goes to quarantine.
 *
 * @param rejection the record, with the reasons
 */
public record Rejected(Rejection rejection) implements CleaningOutcome {}
