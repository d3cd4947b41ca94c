package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.RecordPosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in one look must be what the JSON parser reads, or be left to it. */
class PlainObjectTest {

  private static final List<String> KEYS =
      List.of("orders", "revenue", "customer_id", "is_newsletter_subscriber", "loyalty tier");

  private static final List<String> LITERALS =
      List.of(
          "0",
          "-0",
          "7",
          "-7",
          "007",
          "1.",
          ".5",
          "-",
          "1.50",
          "-1.50",
          "0.0",
          "-0.0",
          "00.1",
          "1e3",
          "1.5E-3",
          "123456789",
          "1234567890",
          "2147483648",
          "0.123456789012345678",
          "123456789012345678.9",
          "99999999999999999999",
          "1.0000000000000000000001",
          "null",
          "nul",
          "nulll",
          "true",
          "false",
          "True",
          "NaN",
          "\"Y\"",
          "\"\"",
          "\"a b\"",
          "\"\\u0041\"",
          "\"ü\"",
          "\"tab\there\"",
          "\"unended",
          "\"quote\\\"d\"",
          "[]",
          "{}",
          "[1]",
          "{\"a\": 1}",
          "1 2",
          "",
          " ");

  private static final List<String> SPACES = List.of("", " ", "\t", "  ", "\r", "\u00a0");

  @Property(tries = 2_000)
  void readsWhatTheParserReads(@ForAll("objects") List<String> objects) {
    RecordDecoder learning = RecordDecoder.of(ReadOptions.defaults());
    RecordDecoder parsing = RecordDecoder.of(ReadOptions.defaults());
    for (String object : objects) {
      RecordSlice slice = slice(object);
      assertThat(describe(learning.decode(slice))).isEqualTo(describe(parsing.parse(slice)));
    }
  }

  @Provide
  Arbitrary<List<String>> objects() {
    return object().list().ofMinSize(1).ofMaxSize(6);
  }

  private static Arbitrary<String> object() {
    Arbitrary<String> literal =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(LITERALS)),
            Tuple.of(4, Arbitraries.integers().between(-99_999, 99_999).map(String::valueOf)),
            Tuple.of(2, Arbitraries.bigDecimals().ofScale(4).map(Objects::toString)));
    Arbitrary<String> member =
        Combinators.combine(
                Arbitraries.of(KEYS), literal, Arbitraries.of(SPACES), Arbitraries.of(SPACES))
            .as((key, value, before, behind) -> before + '"' + key + "\":" + behind + value);
    Arbitrary<String> usual =
        literal
            .list()
            .ofSize(KEYS.size())
            .map(
                values -> {
                  List<String> members = new ArrayList<>();
                  for (int i = 0; i < KEYS.size(); i++) {
                    members.add('"' + KEYS.get(i) + "\": " + values.get(i));
                  }
                  return '{' + String.join(", ", members) + '}';
                });
    return Arbitraries.oneOf(
        usual, member.list().ofMaxSize(6).map(members -> '{' + String.join(",", members) + '}'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"orders\": 1, \"revenue\": 2.50}",
        "{\"orders\": 1}",
        "{\"revenue\": -2.50}",
        "{\"orders\": null, \"revenue\": 0}",
      })
  void takesWhatHoldsTheKeysInOrder(String object) {
    RecordDecoder decoder = RecordDecoder.of(ReadOptions.defaults());
    decoder.decode(slice("{\"orders\": 1, \"revenue\": 2.50}"));
    byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
    assertThat(decoder.readPlain(bytes, 0, bytes.length)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"revenue\": 2.50, \"orders\": 1}",
        "{\"orders\": 1, \"orders\": 1}",
        "{\"orders\": 1, \"items\": 1}",
        "{\"orders\": 01}",
        "{\"orders\": 1e3}",
        "{\"orders\": \"ü\"}",
        "{\"orders\": 1",
        "{\"orders\": 1\n}",
        "{}",
        "[]",
        "",
      })
  void leavesAnythingElseToTheParser(String object) {
    RecordDecoder decoder = RecordDecoder.of(ReadOptions.defaults());
    decoder.decode(slice("{\"orders\": 1, \"revenue\": 2.50}"));
    byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
    assertThat(decoder.readPlain(bytes, 0, bytes.length)).isNull();
  }

  private static RecordSlice slice(String object) {
    byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
    RecordPosition position = new RecordPosition("data.json", null, 1, 1, 0);
    return new RecordSlice(position, 1, bytes, 0, bytes.length);
  }

  private static List<@Nullable Object> describe(ReadRecord record) {
    List<@Nullable Object> said = new ArrayList<>();
    said.add(record.raw());
    if (record instanceof RawCustomer raw) {
      for (CustomerField<?> field : CustomerField.all()) {
        said.add(raw.has(field));
        said.add(raw.get(field));
      }
      said.add(raw.extras());
    } else if (record instanceof MalformedRecord malformed) {
      said.add(malformed.reason());
    }
    return said;
  }
}
