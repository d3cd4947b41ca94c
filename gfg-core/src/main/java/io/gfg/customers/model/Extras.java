package io.gfg.customers.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys of a record that no column of the catalogue claims, kept with their values so that
 * nothing is lost.
 *
 * @param values each unknown key, in the order of its name, with its value as compact JSON text
 */
public record Extras(SortedMap<String, String> values) implements Serializable {

  private static final Extras NONE = new Extras(new TreeMap<>());

  /** Copies the values. */
  public Extras {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * No unknown key at all.
   *
   * @return the empty extras
   */
  public static Extras none() {
    return NONE;
  }

  /**
   * Extras from keys and JSON texts.
   *
   * @param values each key with its value as JSON text
   * @return the extras
   */
  public static Extras of(Map<String, String> values) {
    return values.isEmpty() ? NONE : new Extras(new TreeMap<>(values));
  }

  /**
   * Whether there is no unknown key.
   *
   * @return true if there is none
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }
}
