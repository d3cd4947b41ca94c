package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/** Opens a place that holds bytes, as often as wanted and each time from its beginning. */
@FunctionalInterface
public interface InputStreamSupplier {

  /**
   * Opens the place.
   *
   * @return a new stream, which the reader closes
   * @throws IOException if it cannot be opened
   */
  InputStream open() throws IOException;

  /**
   * How much there is to read.
   *
   * @return the number of bytes, or empty, as by default, if it is not known before they are read
   */
  default OptionalLong size() {
    return OptionalLong.empty();
  }
}
