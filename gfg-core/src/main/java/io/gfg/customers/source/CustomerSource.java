package io.gfg.customers.source;

/**
 * A place from which customer records can be read, as often as wanted. Nothing is opened before
 * {@link #open()}.
 *
 * <p>The sources made here look at the first bytes, never at the name alone, to tell NDJSON, a JSON
 * array and CSV apart, and plain, gzip and zip. Implement the interface for other places.
 */
public interface CustomerSource {

  /**
   * The name that ends every message about the source.
   *
   * @return for example the file's name
   */
  String name();

  /**
   * Opens the source at its beginning.
   *
   * @return a reader, to be closed by the caller
   * @throws SourceException if the source cannot be opened, or is nothing that can be read
   */
  RecordReader open();
}
