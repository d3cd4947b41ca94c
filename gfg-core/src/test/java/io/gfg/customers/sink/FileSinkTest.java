package io.gfg.customers.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.Reason;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileSinkTest {

  @TempDir Path folder;

  /** The file formats. */
  @SuppressWarnings("ImmutableEnumChecker") // method references have no state
  enum Format {
    NDJSON(Sinks::ndjson),
    CSV(Sinks::csv);

    private final Function<Path, Sink<Customer, FileReceipt>> sink;

    Format(Function<Path, Sink<Customer, FileReceipt>> sink) {
      this.sink = sink;
    }

    Sink<Customer, FileReceipt> sink(Path file) {
      return sink.apply(file);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsWrittenIsReadAgain(Format format) {
    Path file = folder.resolve("out");
    List<Customer> customers =
        Cleaned.of(
                Sources.of(
                    CustomerLine.clean(1),
                    CustomerLine.clean(2)
                        .with("revenue", "1E+2")
                        .with("coupon_discount_applied", "null")
                        .with("macc_items", "null")
                        .with("redpen_discount_used", "0.00000000000000000001"),
                    CustomerLine.clean(3).with("customer_id", "\"a,\\\"b\\\"\\r\\n ü 😀 \""),
                    CustomerLine.clean(4).with("customer_id", "\"=1+1\""),
                    CustomerLine.clean(5).with("items", "null")),
                CleaningPolicy.none())
            .customers();
    write(format.sink(file), customers);
    List<Customer> again = Cleaned.of(CustomerSource.of(file), CleaningPolicy.none()).customers();
    assertThat(again).usingElementComparator(FileSinkTest::compareByValue).isEqualTo(customers);
  }

  @Test
  void ndjsonKeepsExtrasWhereTheyWere() {
    assertThat(extrasReadAgain(Sinks.ndjson(folder.resolve("out"))))
        .isEqualTo(Extras.of(Map.of("loyalty", "{\"tier\":\"go,ld\"}")));
  }

  /** CSV has no room for keys that come and go: they stay together in one cell. */
  @Test
  void csvKeepsExtrasAsOneTextOfJson() {
    assertThat(extrasReadAgain(Sinks.csv(folder.resolve("out"))))
        .isEqualTo(
            Extras.of(Map.of("extras", "\"{\\\"loyalty\\\":{\\\"tier\\\":\\\"go,ld\\\"}}\"")));
  }

  private Extras extrasReadAgain(Sink<Customer, FileReceipt> sink) {
    CustomerLine line = CustomerLine.clean(1).with("loyalty", "{\"tier\":\"go,ld\"}");
    write(sink, Cleaned.of(Sources.of(line), CleaningPolicy.none()).customers());
    return Cleaned.of(CustomerSource.of(folder.resolve("out")), CleaningPolicy.none())
        .customers()
        .get(0)
        .extras();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsThereBeforeTheCommitOrWithoutIt(Format format) throws IOException {
    Path file = folder.resolve("out");
    try (Sink.Session<Customer, FileReceipt> session = format.sink(file).open()) {
      session.write(customer("1"));
      assertThat(file).doesNotExist();
    }
    assertThat(list()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aFileThatIsThereStaysUntilItIsReplaced(Format format) throws IOException {
    Path file = Files.writeString(folder.resolve("out"), "old");
    try (Sink.Session<Customer, FileReceipt> session = format.sink(file).open()) {
      session.write(customer("1"));
      assertThat(file).hasContent("old");
      FileReceipt receipt = session.commit();
      assertThat(receipt).isEqualTo(new FileReceipt(file, 1, Files.size(file)));
    }
    assertThat(list()).containsExactly(file);
    assertThat(Files.readString(file)).contains("163.46");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void closingTwiceIsAllowed(Format format) throws IOException {
    Sink.Session<Customer, FileReceipt> session = format.sink(folder.resolve("out")).open();
    session.commit();
    session.close();
    session.close();
    assertThat(list()).containsExactly(folder.resolve("out"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void sessionsOfOneSinkDoNotDisturbEachOther(Format format) throws IOException {
    Sink<Customer, FileReceipt> sink = format.sink(folder.resolve("out"));
    try (Sink.Session<Customer, FileReceipt> one = sink.open();
        Sink.Session<Customer, FileReceipt> other = sink.open()) {
      one.write(customer("1"));
      other.write(customer("2"));
      one.commit();
    }
    assertThat(Files.readString(folder.resolve("out"))).contains(CustomerLine.id(1));
    assertThat(list()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aMissingFolderIsNamed(Format format) {
    Path file = folder.resolve("missing").resolve("out");
    assertThatThrownBy(() -> format.sink(file).open())
        .isInstanceOf(SinkException.class)
        .hasMessage("cannot write there; does the directory exist? " + file);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aFolderInThePlaceOfTheFileIsNamed(Format format) throws IOException {
    Path file = folder.resolve("out");
    Files.createDirectories(file.resolve("full"));
    assertThatThrownBy(() -> write(format.sink(file), List.of(customer("1"))))
        .isInstanceOf(SinkException.class)
        .hasMessageEndingWith(String.valueOf(file));
    assertThat(list()).containsExactly(file);
  }

  @Test
  void ndjsonWritesEveryColumnPlainlyAndExtrasBesideThem() throws IOException {
    Path file = folder.resolve("out.ndjson");
    Customer customer =
        Customer.builder()
            .set(CustomerField.CUSTOMER_ID, "ü\"\n")
            .set(CustomerField.IS_NEWSLETTER_SUBSCRIBER, false)
            .set(CustomerField.ITEMS, -3)
            .set(CustomerField.REVENUE, new BigDecimal("1E+3"))
            .extras(Extras.of(Map.of("z", "[1,2]", "a", "\"x\"")))
            .build();
    write(Sinks.ndjson(file), List.of(customer));
    String text = Files.readString(file);
    assertThat(text)
        .startsWith(
            "{\"customer_id\":\"ü\\\"\\n\",\"days_since_first_order\":null,\"days_since_last_order\":null,")
        .contains(",\"is_newsletter_subscriber\":false,")
        .contains(",\"items\":-3,")
        .endsWith(",\"revenue\":1000,\"a\":\"x\",\"z\":[1,2]}\n");
  }

  @Test
  void csvQuotesWhatNeedsQuotesAndNothingElse() throws IOException {
    Path file = folder.resolve("out.csv");
    write(
        Sinks.csv(file),
        List.of(
            described("plain", null),
            described("a,b", ""),
            described("a\"b", new BigDecimal("1E-7")),
            described("a\nb\rc", List.of("x", 1)),
            described(" ", new Reason("a.b", List.of(), "c")),
            described("'", Extras.of(Map.of("k", "1"))),
            described("ü", Extras.none())));
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            text,"odd ""name"\""
            plain,
            "a,b",""
            "a""b",0.0000001
            "a
            b\rc","[""x"",1]"
             ,"{""rule"":""a.b"",""columns"":[],""message"":""c""}"
            ',"{""k"":1}"
            ü,
            """);
  }

  @Test
  void csvRefusesValuesOfAnotherKindAndLeavesNothing() throws IOException {
    Path file = folder.resolve("out.csv");
    Described one = described("a", "b");
    Described other = out -> out.field("another", "name");
    assertThatThrownBy(() -> write(Sinks.csv(file), List.of(one, other)))
        .isInstanceOf(SinkException.class)
        .hasMessage("cannot write record 2 to " + file)
        .hasRootCauseMessage(
            "CSV takes values of one kind; the first had the fields [text, odd \"name\"], not"
                + " another");
    assertThat(list()).isEmpty();
  }

  @Test
  void ndjsonIsUtf8EvenIfATextHoldsHalfACharacter() throws IOException {
    Path file = folder.resolve("out.ndjson");
    write(Sinks.ndjson(file), List.of(described("a\ud83db", "")));
    assertThat(Files.readString(file))
        .isEqualTo("{\"text\":\"a\\uD83Db\",\"odd \\\"name\\\"\":\"\"}\n");
  }

  @Test
  void collectingKeepsWhatWasCommittedInOrder() {
    try (Sink.Session<String, List<String>> session = Sinks.<String>collecting().open()) {
      session.write("b");
      session.write("a");
      assertThat(session.commit()).containsExactly("b", "a").isUnmodifiable();
    }
  }

  @Test
  void discardingCounts() {
    try (Sink.Session<String, Long> session = Sinks.<String>discarding().open()) {
      session.write("b");
      session.write("a");
      assertThat(session.commit()).isEqualTo(2);
    }
  }

  private static <T> void write(Sink<T, FileReceipt> sink, List<T> values) {
    try (Sink.Session<T, FileReceipt> session = sink.open()) {
      values.forEach(session::write);
      session.commit();
    }
  }

  private static Described described(String text, @Nullable Object odd) {
    return out -> {
      out.field("text", text);
      out.field("odd \"name\"", odd);
    };
  }

  private static Customer customer(String number) {
    return Customer.builder()
        .set(CustomerField.CUSTOMER_ID, CustomerLine.id(Integer.parseInt(number)))
        .set(CustomerField.REVENUE, new BigDecimal("163.46"))
        .build();
  }

  /** A hundred may come back as 1E+2 or as 100. */
  private static int compareByValue(Customer one, Customer other) {
    return plain(one).equals(plain(other)) ? 0 : 1;
  }

  private static String plain(Customer customer) {
    StringBuilder text = new StringBuilder();
    customer.describe(
        (name, value) ->
            text.append(value instanceof BigDecimal number ? number.toPlainString() : value)
                .append('|'));
    return text.toString();
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
