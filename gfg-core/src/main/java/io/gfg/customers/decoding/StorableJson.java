package io.gfg.customers.decoding;

import io.gfg.customers.model.Extras;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Tells whether PostgreSQL's {@code jsonb} can hold a value: no U+0000, no half of a surrogate
 * pair, no number beyond {@code numeric}. One such value would end a whole load.
 */
final class StorableJson {

  /** Whoever read the record has set the limits; what passed them is only looked at here. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /** Well within numeric's 131,072 digits before the point and 16,383 behind it. */
  private static final int MAX_DIGITS = 16_000;

  private StorableJson() {}

  static boolean isStorable(Extras extras) {
    for (Map.Entry<String, String> entry : extras.values().entrySet()) {
      if (!isStorableText(entry.getKey()) || !isStorable(entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a column of text can hold it. */
  static boolean isStorableText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\0') {
        return false;
      }
      if (Character.isSurrogate(character)) {
        if (!isPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPair(String text, int index) {
    return index + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
  }

  private static boolean isStorable(String json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (!isStorable(parser, token)) {
          return false;
        }
        token = parser.nextToken();
      }
      return true;
    }
  }

  private static boolean isStorable(JsonParser parser, JsonToken token) {
    return switch (token) {
      case PROPERTY_NAME, VALUE_STRING -> isStorableText(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> isStorableNumber(parser.getString());
      default -> true;
    };
  }

  private static boolean isStorableNumber(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return (long) number.precision() - number.scale() <= MAX_DIGITS
          && number.scale() <= MAX_DIGITS;
    } catch (NumberFormatException exponentBeyond32Bits) {
      return false;
    }
  }
}
