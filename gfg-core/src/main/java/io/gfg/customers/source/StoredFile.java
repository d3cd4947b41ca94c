package io.gfg.customers.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** The bytes of a file. */
record StoredFile(Path file) implements InputStreamSupplier {

  @Override
  public InputStream open() throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableException("it is a folder, not a file");
    }
    return Files.newInputStream(file);
  }

  /** A file that cannot be asked is complained of when it is opened. */
  @Override
  public OptionalLong size() {
    try {
      return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    } catch (IOException notKnown) {
      return OptionalLong.empty();
    }
  }
}
