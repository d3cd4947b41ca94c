package io.gfg.customers.decoding;

import io.gfg.customers.model.CustomerField;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** Ready-made decoders, and a way to make one from a lambda. */
public final class FieldDecoders {

  private FieldDecoders() {}

  /**
   * Reads {@code Y} as true and {@code N} as false, and nothing else.
   *
   * @param field a column of true and false
   * @return the decoder, with the id {@code <column>.yes-no}
   */
  public static FieldDecoder<Boolean> yesNo(CustomerField<Boolean> field) {
    return TextBecomes.of(
        field,
        field.ruleName() + ".yes-no",
        "the producer writes Y for true and N for false",
        Map.of("Y", true, "N", false));
  }

  /**
   * Makes a decoder from a function.
   *
   * @param field the column
   * @param id the stable id
   * @param reason why the text means what it is decoded to
   * @param function gives the value, or empty if it cannot tell
   * @param <T> the column's Java type
   * @return the decoder
   */
  public static <T> FieldDecoder<T> on(
      CustomerField<T> field, String id, String reason, TextFunction<T> function) {
    return new FunctionDecoder<>(field, id, reason, function);
  }

  /**
   * Decodes a text.
   *
   * @param <T> the column's Java type
   */
  @FunctionalInterface
  public interface TextFunction<T> extends Serializable {

    /**
     * Decodes a text.
     *
     * @param text as it stands in the source
     * @return the value, or empty if it cannot be told
     */
    Optional<T> apply(String text);
  }

  private record FunctionDecoder<T>(
      CustomerField<T> field, String id, String reason, TextFunction<T> function)
      implements FieldDecoder<T> {

    @Override
    public Optional<T> decode(String text) {
      return function.apply(text);
    }
  }
}
