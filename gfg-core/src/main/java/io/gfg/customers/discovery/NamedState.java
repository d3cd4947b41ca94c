package io.gfg.customers.discovery;

/** A column, its number and what was gathered of it. */
record NamedState(String name, int index, ColumnState state) {}
