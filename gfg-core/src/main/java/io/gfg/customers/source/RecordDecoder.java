package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.RecordPosition;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/**
 * Turns the bytes of one JSON object into a record. This is the step that the file readers use, and
 * the one to call from a framework that splits files itself, such as Spark.
 *
 * <p>Immutable, re-entrant, serialisable and safe to share between threads.
 */
public final class RecordDecoder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ReadOptions options;
  private final transient JsonFactory factory;
  private final transient PropertyNameMatcher columns;

  /** A guess at the next record's keys; a thread that sees an older one loses time only. */
  private transient volatile KeyOrder order = KeyOrder.unknown();

  private RecordDecoder(ReadOptions options) {
    this.options = options;
    this.factory = newFactory();
    this.columns = factory.constructNameMatcher(columnNames(), false);
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
   * @throws IndexOutOfBoundsException if the range is not within the buffer
   */
  public ReadRecord decode(byte[] buffer, int offset, int length, RecordPosition position) {
    return decode(new RecordSlice(position, 1, buffer, offset, length));
  }

  ReadRecord decode(RecordSlice slice) {
    PlainObject plain = readPlain(slice.buffer(), slice.offset(), slice.end());
    return plain != null && isBlank(slice, plain.end()) ? plain.in(slice) : parse(slice);
  }

  private static boolean isBlank(RecordSlice slice, int from) {
    return JsonText.skipSpace(slice.buffer(), from, slice.end()) == slice.end();
  }

  /** The plain object that starts at an index, if one does. */
  @Nullable PlainObject readPlain(byte[] buffer, int from, int to) {
    return PlainObject.read(options, order, buffer, from, to);
  }

  /** Decodes without looking whether the object is plain. */
  ReadRecord parse(RecordSlice slice) {
    try {
      TextCheck.requireUnicode(slice);
      try (JsonParser parser = newParser(slice)) {
        ObjectReader reader = new ObjectReader(parser, columns, options, slice);
        RawCustomer record = reader.read();
        order = order.learn(reader.keys(), slice);
        return record;
      }
    } catch (RecordDefect defect) {
      return defect.in(slice);
    }
  }

  private JsonParser newParser(RecordSlice slice) {
    return factory.createParser(
        ObjectReadContext.empty(), slice.buffer(), slice.offset(), slice.length());
  }

  /** The limits are checked by {@link ObjectReader}, which can say what was exceeded and where. */
  static JsonFactory newFactory() {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
        .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .recyclerPool(JsonRecyclerPools.threadLocalPool())
        .build();
  }

  private static List<Named> columnNames() {
    return CustomerField.all().stream().map(field -> Named.fromString(field.name())).toList();
  }

  private Object readResolve() {
    return of(options);
  }
}
