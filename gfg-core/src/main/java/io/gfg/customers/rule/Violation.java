package io.gfg.customers.rule;

import io.gfg.customers.model.Reason;
import java.io.Serializable;

/**
 * One record against one rule.
 *
 * @param severity what it means for the record
 * @param reason the rule, the columns, and the numbers
 */
public record Violation(Severity severity, Reason reason) implements Serializable {}
