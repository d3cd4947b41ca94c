package io.gfg.customers.examples.cli;

import io.gfg.customers.sink.SinkException;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated file, gone once closed. */
record TemporaryFile(Path directory) implements AutoCloseable {

  private static final String NAME = "generated-customers.json";

  static TemporaryFile generated() {
    try {
      Path directory = Files.createTempDirectory("gfg-");
      TemporaryFile file = new TemporaryFile(directory);
      file.generate();
      return file;
    } catch (IOException e) {
      throw new SinkException("no file can be generated in the directory for temporary files", e);
    }
  }

  Path path() {
    return directory.resolve(NAME);
  }

  private void generate() throws IOException {
    try {
      CustomerGenerator.asPublished().writeTo(path());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path());
      Files.deleteIfExists(directory);
    } catch (IOException e) {
      throw new SinkException("the generated file cannot be removed: " + path(), e);
    }
  }
}
