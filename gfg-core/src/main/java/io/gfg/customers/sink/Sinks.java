package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Ready-made sinks.
 *
 * <p>File sinks write UTF-8 with LF beside the file they are to become, and put it in place at once
 * when they are committed, replacing a file that is there. The same values give the same bytes.
 */
public final class Sinks {

  private Sinks() {}

  /**
   * Writes one JSON object a line. Decimals are written plainly, without an exponent.
   *
   * @param file the file to make or replace; its directory must exist
   * @param <T> what it takes
   * @return the sink
   */
  public static <T extends Described> Sink<T, FileReceipt> ndjson(Path file) {
    return new FileSink<>(file, NdjsonEncoder::new);
  }

  /**
   * Writes comma-separated values after RFC 4180: a header line, then a line for each value.
   * Unknown values are empty cells, empty texts are quoted; extras, lists and nested values are
   * cells of JSON.
   *
   * @param file the file to make or replace; its directory must exist
   * @param <T> what it takes
   * @return the sink
   */
  public static <T extends Described> Sink<T, FileReceipt> csv(Path file) {
    return new FileSink<>(file, CsvEncoder::new);
  }

  /**
   * Writes comma-separated values to a stream as they come: unlike with a file, what was written
   * before a failure stays.
   *
   * @param out takes the bytes, and stays open
   * @param <T> what it takes
   * @return a sink for one session, which gives the number of values
   */
  public static <T extends Described> Sink<T, Long> csv(OutputStream out) {
    return () -> new StreamSession<>(new CsvEncoder(out), out);
  }

  /**
   * Keeps the values in memory.
   *
   * @param <T> what it takes
   * @return a sink that gives the values in the order in which they came
   */
  public static <T> Sink<T, List<T>> collecting() {
    return CollectingSession::new;
  }

  /**
   * Keeps nothing but the count.
   *
   * @param <T> what it takes
   * @return a sink that gives the number of values
   */
  public static <T> Sink<T, Long> discarding() {
    return CountingSession::new;
  }
}
