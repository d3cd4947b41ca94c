package io.gfg.customers.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Placeholder.
 *
 * @param name the name
 */
public record Placeholder(@Nullable String name) {

  /**
   * The name.
   *
   * @return the name, never null
   */
  public String orEmpty() {
    return Objects.requireNonNullElse(name, "");
  }
}
