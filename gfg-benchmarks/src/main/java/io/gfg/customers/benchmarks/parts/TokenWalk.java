package io.gfg.customers.benchmarks.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The yardstick of reading: Jackson goes over all tokens of a text and looks at none. */
public final class TokenWalk {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenWalk() {}

  /**
   * Walks a file.
   *
   * @param file newline-delimited JSON
   * @return the number of tokens
   * @throws IOException if the file cannot be read
   */
  public static long over(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      return count(parser);
    }
  }

  /**
   * Walks a text in memory.
   *
   * @param text newline-delimited JSON in UTF-8
   * @return the number of tokens
   */
  public static long over(byte[] text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return count(parser);
    }
  }

  private static long count(JsonParser parser) {
    long tokens = 0;
    while (parser.nextToken() != null) {
      tokens++;
    }
    return tokens;
  }
}
