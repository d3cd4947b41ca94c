package io.gfg.customers.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into values that know their places. */
final class JsonTree {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final String file;
  private final JsonParser parser;

  private JsonTree(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  static JsonValue parse(String file, String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonTree tree = new JsonTree(file, parser);
      if (parser.nextToken() == null) {
        throw new ProfileFileException("is empty; a profile is a JSON object: " + file);
      }
      JsonValue root = tree.value("the profile");
      if (parser.nextToken() != null) {
        throw tree.value("behind the profile").error("nothing may follow the profile");
      }
      return root;
    } catch (JacksonException notJson) {
      throw new ProfileFileException(
          "is no JSON; is it cut off? "
              + notJson.getOriginalMessage()
              + ": "
              + place(file, notJson.getLocation()),
          notJson);
    }
  }

  private JsonValue value(String path) {
    String place = place(file, parser.currentTokenLocation());
    Object value =
        switch (parser.currentToken()) {
          case START_OBJECT -> members(path);
          case START_ARRAY -> elements(path);
          case VALUE_STRING -> parser.getString();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(parser.getString());
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          default -> null;
        };
    return new JsonValue(path, place, value);
  }

  private Map<String, JsonValue> members(String path) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      JsonValue value = value(path.equals("the profile") ? name : path + "." + name);
      if (members.put(name, value) != null) {
        throw value.error(value.path() + " stands here twice");
      }
    }
    return members;
  }

  private List<JsonValue> elements(String path) {
    List<JsonValue> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(path + "[" + elements.size() + "]"));
    }
    return elements;
  }

  private static String place(String file, TokenStreamLocation at) {
    return file + ":" + at.getLineNr() + ":" + at.getColumnNr();
  }
}
