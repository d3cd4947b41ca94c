package io.gfg.customers.source;

import java.io.Serializable;

/**
 * An object or array that stands where a column's value should.
 *
 * @param json its compact JSON text
 */
public record NestedValue(String json) implements Serializable {}
