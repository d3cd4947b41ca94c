package io.gfg.customers.benchmarks.input;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The files of one size, made once and then kept.
 *
 * @param directory where they lie
 */
public record InputFiles(Path directory) {

  /**
   * The file as a producer would send it, with the published defects.
   *
   * @return newline-delimited JSON
   */
  public Path raw() {
    return directory.resolve("raw.ndjson");
  }

  /**
   * The same with about 5 % of the customers changed.
   *
   * @return newline-delimited JSON
   */
  public Path changed() {
    return directory.resolve("changed.ndjson");
  }

  /**
   * The cleaned customers of the raw file, all columns, in COPY's text format.
   *
   * @return what {@code copy ... from stdin} takes
   */
  public Path copyText() {
    return directory.resolve("clean.tsv");
  }

  /**
   * The cleaned customers of the raw file, all columns, without a header.
   *
   * @return what {@code copy ... from stdin (format csv)} takes
   */
  public Path csv() {
    return directory.resolve("clean.csv");
  }

  /**
   * What the files hold.
   *
   * @return the facts
   * @throws IOException if they cannot be read
   */
  public InputFacts facts() throws IOException {
    Properties facts = new Properties();
    try (Reader in = Files.newBufferedReader(factsFile())) {
      facts.load(in);
    }
    return new InputFacts(
        Long.parseLong(facts.getProperty("customers")),
        Long.parseLong(facts.getProperty("changed")),
        facts.getProperty("digest"),
        facts.getProperty("changedDigest"));
  }

  /** Written last: where it is, the files are whole. */
  Path factsFile() {
    return directory.resolve("facts.properties");
  }
}
