package io.gfg.customers.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.CustomersException;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.Reason;
import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.support.Sources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerDecoderTest {

  private static final CustomerDecoder DECODER =
      CustomerDecoder.of(List.of(FieldDecoders.yesNo(CustomerField.IS_NEWSLETTER_SUBSCRIBER)));

  /**
   * Each line of the table is one value in one column. The outcome is {@code =} and the value, or
   * {@code ~} and the value with the rule of the recorded change, or {@code !} and the reason.
   */
  @ParameterizedTest
  @CsvFileSource(
      resources = "outcomes.psv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1)
  void givesEachValueItsOutcome(String column, String json, String outcome) {
    ReadRecord read = Sources.read("{\"" + column + "\": " + json + "}", ReadOptions.defaults());
    assertThat(outcomeOf(column, read)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1, = true",
    "0, = false",
    "'\"1\"', = true",
    "1.0, ! is-newsletter-subscriber.wrong-type",
    "2, ! is-newsletter-subscriber.wrong-type",
    "'\"2\"', ! is-newsletter-subscriber.not-a-boolean"
  })
  void aDecoderIsAskedForNumbersInPlaceOfTrueAndFalse(String json, String outcome) {
    CustomerField<Boolean> field = CustomerField.IS_NEWSLETTER_SUBSCRIBER;
    CustomerDecoder digits =
        CustomerDecoder.of(
            List.of(TextBecomes.of(field, "flag.digits", "ours", Map.of("1", true, "0", false))));
    RawCustomer raw = Sources.read("{\"is_newsletter_subscriber\": " + json + "}");
    DecodedCustomer decoded = digits.decode(raw);
    assertThat(
            decoded.isComplete()
                ? "= " + decoded.customer().get(field)
                : "! " + decoded.failures().get(0).rule())
        .isEqualTo(outcome);
    if (decoded.isComplete()) {
      assertThat(decoded.changes())
          .singleElement()
          .extracting(FieldChange::before)
          .isEqualTo(raw.get(field));
    }
  }

  @Test
  void aMissingKeyIsUnknown() {
    DecodedCustomer decoded = DECODER.decode(Sources.read("{}"));
    assertThat(decoded.customer()).isEqualTo(Customer.builder().build());
    assertThat(decoded.isComplete()).isTrue();
    assertThat(decoded.changes()).isEmpty();
  }

  @Test
  void recordsAChangeWithPlaceIdAndBothValues() {
    RawCustomer raw = Sources.read("{\"customer_id\":\"abc\",\"orders\":\"7\"}");
    assertThat(DECODER.decode(raw).changes())
        .containsExactly(
            new FieldChange(
                raw.position(), "abc", "orders.number-as-text", CustomerField.ORDERS, "7", 7));
  }

  @Test
  void listsEveryFailureInCatalogueOrder() {
    RawCustomer raw =
        Sources.read("{\"revenue\":[],\"items\":1.5,\"customer_id\":4,\"x\":\"\\u0000\"}");
    assertThat(DECODER.decode(raw).failures())
        .extracting(Reason::rule)
        .containsExactly(
            "customer-id.wrong-type", "items.not-whole", "revenue.nested", "extras.unstorable");
  }

  @Test
  void failuresNameTheColumnAndTheRange() {
    assertThat(DECODER.decode(Sources.read("{\"orders\":2147483648}")).failures())
        .containsExactly(
            new Reason(
                "orders.out-of-range",
                List.of("orders"),
                "orders holds a number beyond 32 bits, that is -2147483648 to 2147483647"));
  }

  @Test
  void refusesAnIdThatNoIndexHolds() {
    String longest = "€".repeat(866) + "xx";
    assertThat(DECODER.decode(Sources.read("{\"customer_id\":\"" + longest + "\"}")).failures())
        .isEmpty();
    assertThat(DECODER.decode(Sources.read("{\"customer_id\":\"" + longest + "x\"}")).failures())
        .extracting(Reason::rule)
        .containsExactly("customer-id.too-long");
  }

  @Test
  void keepsUnknownKeys() {
    assertThat(DECODER.decode(Sources.read("{\"new\": {\"a\" : 1.50}}")).customer().extras())
        .isEqualTo(Extras.of(java.util.Map.of("new", "{\"a\":1.50}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\\u0000\"",
        "{\"a\":\"\\u0000\"}",
        "{\"\\u0000\":1}",
        "[[\"b\\u0000\"]]",
        "1e20000",
        "1e-20000",
        "[-1E+16001]",
        "1e9999999999",
        "[1e-99999999999999999999]",
        "{\"a\":{\"b\":1e2147483648}}"
      })
  void refusesExtrasThatNoDatabaseHolds(String json) {
    assertThat(DECODER.decode(Sources.read("{\"x\":" + json + "}")).failures())
        .extracting(Reason::rule)
        .containsExactly("extras.unstorable");
  }

  @Test
  void refusesAnUnknownKeyThatNoDatabaseHolds() {
    assertThat(DECODER.decode(Sources.read("{\"a\\u0000\":1}")).failures())
        .extracting(Reason::rule)
        .containsExactly("extras.unstorable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e400", "1e15999", "[true,null,\"\\u0001\",\"\\ud83d\\ude00\"]", "0e0", "-0"})
  void keepsExtrasThatADatabaseHolds(String json) {
    assertThat(DECODER.decode(Sources.read("{\"x\":" + json + "}")).isComplete()).isTrue();
  }

  @Test
  void readsExtrasAsFarAsTheReaderDoes() {
    ReadOptions generous =
        ReadOptions.builder()
            .maxNesting(3000)
            .maxNumberLength(20_000)
            .maxRecordBytes(1 << 20)
            .build();
    String deep = "[".repeat(2000) + "]".repeat(2000);
    String longKey = "{\"" + "k".repeat(60_000) + "\":1}";
    String longNumber = "1".repeat(15_000);
    for (String json : List.of(deep, longKey, longNumber)) {
      RawCustomer raw = (RawCustomer) Sources.read("{\"x\":" + json + "}", generous);
      assertThat(DECODER.decode(raw).isComplete()).isTrue();
    }
    RawCustomer tooLong =
        (RawCustomer) Sources.read("{\"x\":" + "1".repeat(16_001) + "}", generous);
    assertThat(DECODER.decode(tooLong).failures())
        .extracting(Reason::rule)
        .containsExactly("extras.unstorable");
  }

  @Test
  void asksADecoderBeforeTheType() {
    FieldDecoder<Integer> dozens =
        FieldDecoders.on(CustomerField.ITEMS, "items.dozens", "why not", text -> Optional.of(12));
    DecodedCustomer decoded =
        CustomerDecoder.of(List.of(dozens)).decode(Sources.read("{\"items\":\"1\"}"));
    assertThat(decoded.customer().items()).isEqualTo(12);
    assertThat(decoded.changes()).extracting(FieldChange::rule).containsExactly("items.dozens");
  }

  @Test
  void doesNotAskADecoderWhereTheTypeIsRight() {
    FieldDecoder<Integer> never =
        FieldDecoders.on(
            CustomerField.ITEMS,
            "items.never",
            "never asked",
            text -> {
              throw new AssertionError("asked for " + text);
            });
    CustomerDecoder decoder = CustomerDecoder.of(List.of(never));
    assertThat(decoder.decode(Sources.read("{\"items\":4}")).customer().items()).isEqualTo(4);
  }

  @Test
  void namesTheDecoderThatFails() {
    FieldDecoder<Integer> broken =
        FieldDecoders.on(
            CustomerField.ITEMS,
            "items.broken",
            "parses without care",
            text -> Optional.of(Integer.parseInt(text)));
    CustomerDecoder decoder = CustomerDecoder.of(List.of(broken));
    assertThatThrownBy(() -> decoder.decode(Sources.read("{\"items\":\"four\"}")))
        .isInstanceOf(CustomersException.class)
        .hasMessage("the decoder items.broken failed at data.json:1")
        .hasCauseInstanceOf(NumberFormatException.class);
  }

  @Test
  void refusesTwoDecodersOfOneColumn() {
    FieldDecoder<Boolean> one = FieldDecoders.yesNo(CustomerField.IS_NEWSLETTER_SUBSCRIBER);
    assertThatThrownBy(() -> CustomerDecoder.of(List.of(one, one)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource({"37", "38"})
  void keepsDecimalsOfManyDigitsExactly(int digits) {
    String number = "9".repeat(digits) + "." + "1".repeat(digits);
    assertThat(DECODER.decode(Sources.read("{\"revenue\":" + number + "}")).customer().revenue())
        .isEqualTo(new BigDecimal(number));
  }

  private static String outcomeOf(String column, ReadRecord read) {
    if (read instanceof MalformedRecord malformed) {
      return "! " + malformed.reason().rule();
    }
    DecodedCustomer decoded = DECODER.decode((RawCustomer) read);
    if (!decoded.isComplete()) {
      assertThat(decoded.failures()).hasSize(1);
      assertThat(decoded.failures().get(0).columns()).containsExactly(column);
      assertThat(decoded.customer()).isEqualTo(Customer.builder().build());
      return "! " + decoded.failures().get(0).rule();
    }
    Object value = decoded.customer().get(CustomerField.find(column).orElseThrow());
    return decoded.changes().isEmpty()
        ? "= " + value
        : "~ " + value + " " + decoded.changes().get(0).rule();
  }
}
