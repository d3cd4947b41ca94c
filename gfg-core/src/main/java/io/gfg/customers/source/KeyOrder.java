package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a record in the order in which they stood. A producer writes all its records alike,
 * so the keys of the next record are known before they are read.
 *
 * <p>Immutable and safe to share between threads.
 */
final class KeyOrder {

  /** Producers do not change their minds often; of one who does, every record is parsed. */
  private static final int MOST_CHANGES = 16;

  private final int changes;
  private final List<String> names;
  private final byte[][] tokens;
  private final Lead[] leads;
  private final @Nullable CustomerField<?>[] fields;

  private KeyOrder(int changes, List<String> names, Spacing spacing) {
    this.changes = changes;
    this.names = List.copyOf(names);
    this.tokens = names.stream().map(KeyOrder::token).toArray(byte[][]::new);
    this.leads =
        IntStream.range(0, names.size())
            .mapToObj(i -> spacing.lead(i, tokens[i]))
            .toArray(Lead[]::new);
    this.fields =
        names.stream()
            .map(name -> CustomerField.find(name).orElse(null))
            .toArray(CustomerField<?>[]::new);
  }

  /** The order before any record was read. */
  static KeyOrder unknown() {
    return new KeyOrder(0, List.of(), Spacing.NONE);
  }

  /** The order to expect after a record with these keys was read. */
  KeyOrder learn(List<String> keys, RecordSlice record) {
    boolean isNews = changes < MOST_CHANGES && !names.equals(keys);
    return isNews ? new KeyOrder(changes + 1, keys, Spacing.of(record)) : this;
  }

  /** How many keys there are. */
  int size() {
    return tokens.length;
  }

  /**
   * The index of the value of a key, if all that leads to the value stands at a place as it did in
   * the record learned from, or -1.
   */
  int behindLead(int index, byte[] bytes, int at, int to) {
    return leads[index].behind(bytes, at, to);
  }

  /** The key as written: in quotes, with the colon behind it. */
  byte[] token(int index) {
    return tokens[index];
  }

  /** The column, or null if the key is none of the catalogue's. */
  @Nullable CustomerField<?> field(int index) {
    return fields[index];
  }

  String name(int index) {
    return names.get(index);
  }

  /** Finds the key that stands at a place among those not yet passed, or -1. */
  int find(byte[] bytes, int at, int to, int passed) {
    for (int i = passed; i < tokens.length; i++) {
      byte[] token = tokens[i];
      int end = at + token.length;
      if (end <= to && Arrays.equals(bytes, at, end, token, 0, token.length)) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] token(String name) {
    return (JsonText.quote(name) + ':').getBytes(StandardCharsets.UTF_8);
  }
}
