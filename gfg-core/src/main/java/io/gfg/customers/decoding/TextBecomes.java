package io.gfg.customers.decoding;

import io.gfg.customers.model.CustomerField;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A decoder in plain parts instead of code: a table from texts to values. Because it has no code, a
 * policy file can say all of it.
 *
 * @param field the column
 * @param id the stable id
 * @param reason why the texts mean that
 * @param values the value of each text
 * @param <T> the column's Java type
 */
public record TextBecomes<T>(
    CustomerField<T> field, String id, String reason, SortedMap<String, T> values)
    implements FieldDecoder<T> {

  /** Copies the table, and checks the values. */
  public TextBecomes {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    for (T value : values.values()) {
      if (TypeDecoding.decode(field, value) == null) {
        throw new IllegalArgumentException(
            "text-becomes gives values of the column's type, and "
                + value
                + " is none of "
                + field);
      }
    }
  }

  /**
   * A decoder from any table.
   *
   * @param field the column
   * @param id the stable id
   * @param reason why the texts mean that
   * @param values the value of each text
   * @param <T> the column's Java type
   * @return the decoder
   */
  public static <T> TextBecomes<T> of(
      CustomerField<T> field, String id, String reason, Map<String, T> values) {
    return new TextBecomes<>(field, id, reason, new TreeMap<>(values));
  }

  @Override
  public Optional<T> decode(String text) {
    return Optional.ofNullable(values.get(text));
  }

  /**
   * The table in words.
   *
   * @return for example {@code N becomes false, Y becomes true}
   */
  public String inWords() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + " becomes " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
