package io.gfg.customers.examples.cli;

import io.gfg.customers.sink.SinkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Standard output as a file that is written all or not at all: it is made in a directory of its
 * own, which nobody else may read, and delivered at the end.
 */
final class StandardOutput implements AutoCloseable {

  private final Shell shell;
  private final Path directory;

  private StandardOutput(Shell shell, Path directory) {
    this.shell = shell;
    this.directory = directory;
  }

  static StandardOutput of(Shell shell) {
    try {
      return new StandardOutput(shell, Files.createTempDirectory("gfg-"));
    } catch (IOException e) {
      throw new SinkException("nothing can be written to the directory for temporary files", e);
    }
  }

  /** The file to write. */
  Path file() {
    return directory.resolve("output");
  }

  void deliver() {
    try {
      Files.copy(file(), shell.out());
      shell.out().flush();
    } catch (IOException e) {
      throw new SinkException("cannot write to standard output", e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file());
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      throw new SinkException("the temporary file cannot be removed: " + file(), e);
    }
  }
}
