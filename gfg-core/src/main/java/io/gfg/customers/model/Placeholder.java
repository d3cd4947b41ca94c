package io.gfg.customers.model;

import java.nio.file.Path;
import java.util.Objects;
import net.lingala.zip4j.ZipFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Placeholder.
 *
 * @param name the name
 */
public record Placeholder(@Nullable String name) {

  private static final Logger LOG = LoggerFactory.getLogger(Placeholder.class);

  /**
   * The name.
   *
   * @return the name, never null
   */
  public String orEmpty() {
    LOG.debug("Asked for the name");
    return Objects.requireNonNullElse(name, "");
  }

  static boolean isZip(Path file) {
    return new ZipFile(file.toFile()).isValidZipFile();
  }

  static JsonFactory json() {
    return new JsonFactory();
  }
}
