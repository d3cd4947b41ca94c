package io.gfg.customers.jooq.roundtrip;

import io.gfg.customers.model.Extras;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** JSON, written down for the test alone. */
final class Json {

  private static final int DEPTH = 6;

  private Json() {}

  /** Values of any kind, nested. */
  static Arbitrary<String> values() {
    return values(DEPTH);
  }

  private static Arbitrary<String> values(int depth) {
    Arbitrary<String> scalars =
        Arbitraries.oneOf(
            AnyCustomer.texts().map(Json::quote),
            Arbitraries.of("null", "true", "false", "0", "-0.0", "1e30", "-1.50E-12"),
            Arbitraries.just("[".repeat(8) + "]".repeat(8)),
            Arbitraries.bigIntegers().map(Object::toString));
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<String> inner = Arbitraries.lazy(() -> values(depth - 1));
    Arbitrary<String> arrays =
        inner.list().ofMaxSize(2).map(values -> "[" + String.join(",", values) + "]");
    Arbitrary<String> objects =
        Arbitraries.maps(AnyCustomer.texts(), inner).ofMaxSize(2).map(Json::object);
    return Arbitraries.oneOf(scalars, arrays, objects);
  }

  static String of(Extras extras) {
    return object(extras.values());
  }

  private static String object(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> quote(entry.getKey()) + ":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      if (one == '"' || one == '\\' || one < ' ') {
        quoted.append("\\u%04x".formatted((int) one));
      } else {
        quoted.append(one);
      }
    }
    return quoted.append('"').toString();
  }
}
