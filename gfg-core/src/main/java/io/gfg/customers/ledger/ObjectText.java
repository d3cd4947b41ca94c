package io.gfg.customers.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The text of a JSON object, cut at its values: {@code gaps.get(0)}, the first value, {@code
 * gaps.get(1)}, the second value, and so on to the last gap.
 *
 * @param names the names of the members, in their order
 * @param gaps the text around the values, one more than there are values
 * @param values the text of each value
 */
record ObjectText(List<String> names, List<String> gaps, List<String> values) {

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

  /** The object that the bytes are, in UTF-8; empty if they are none. */
  static Optional<ObjectText> parse(byte[] bytes) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      return new Cutter(bytes, parser).cut();
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  static Optional<ObjectText> parse(String json) {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The value of each member. */
  Map<String, String> members() {
    Map<String, String> members = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      members.put(names.get(i), values.get(i));
    }
    return members;
  }

  /** The text of a value that is a JSON string; null if it is JSON's null. */
  static @Nullable String text(String json) {
    if (json.startsWith("\"") && json.indexOf('\\') < 0) {
      return json.substring(1, json.length() - 1);
    }
    List<String> texts = texts("[" + json + "]");
    return texts.isEmpty() ? null : texts.get(0);
  }

  /** The strings of an array of them. */
  static List<String> texts(String json) {
    List<String> texts = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        if (token == JsonToken.VALUE_STRING) {
          texts.add(parser.getString());
        }
        token = parser.nextToken();
      }
    }
    return texts;
  }

  /** Walks through the members and cuts. */
  private static final class Cutter {

    private final byte[] bytes;
    private final JsonParser parser;
    private final List<String> names = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private int cut;

    Cutter(byte[] bytes, JsonParser parser) {
      this.bytes = bytes;
      this.parser = parser;
    }

    Optional<ObjectText> cut() {
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        gaps.add(upTo((int) parser.currentTokenLocation().getByteOffset()));
        parser.skipChildren();
        parser.finishToken();
        values.add(upTo((int) parser.currentLocation().getByteOffset()));
      }
      if (parser.nextToken() != null) {
        return Optional.empty();
      }
      gaps.add(upTo(bytes.length));
      return Optional.of(new ObjectText(names, gaps, values));
    }

    private String upTo(int end) {
      String piece = new String(bytes, cut, end - cut, StandardCharsets.UTF_8);
      cut = end;
      return piece;
    }
  }
}
