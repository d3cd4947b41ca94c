package io.gfg.customers.ledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.decoding.TextBecomes;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.ColumnRepair;
import io.gfg.customers.rule.ColumnRule;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest {

  private static final String ONE = CustomerLine.clean(1).json();
  private static final String TWO = CustomerLine.clean(2).json();
  private static final String DIFFERENT = CustomerLine.clean(1).with("orders", "3").json();

  @TempDir Path directory;

  static List<String> sources() {
    return List.of(
        "",
        "\n\n  \n",
        ONE,
        ONE + "\n",
        ONE + "\r\n" + TWO + "\r\n",
        ONE + "\n\n \t\n" + TWO,
        "\ufeff" + ONE + "\n" + TWO + "\n",
        "\n\n" + ONE + "\n" + ONE + "\n" + TWO + "\n",
        ONE + "\n" + TWO + "\n" + DIFFERENT + "\n" + CustomerLine.clean(3) + "\n",
        "not json\n" + ONE + "\n{\"a\":\n" + TWO + " trailing\n",
        ONE.replace(",", " ,\t").replace(":", " : ") + "  \n" + TWO + "\n",
        ONE.replace("\"orders\"", "\"\\u006frders\"") + "\n",
        ONE.replace(":0.0", ":0e0").replace(":0", ":-0") + "\n" + TWO + "\n",
        CustomerLine.clean(1)
                .with("revenue", "1.50E+2")
                .with("items", "\"3\"")
                .with("coupon_discount_applied", "null")
                .with("is_newsletter_subscriber", "\"Y\"")
                .with("\u00e4\ud83d\ude00 \\\"", "{ \"a\" : [1.0, \"\\u00e4\u2028\\/\"] }")
            + "\n",
        CustomerLine.clean(1).without("coupon_discount_applied") + "\n" + TWO + "\n",
        CustomerLine.clean(1).with("customer_id", "\"ABC\"") + "\n" + TWO + "\n",
        ONE + "\n" + "x".repeat(200_000) + "\n" + TWO + "\n" + " ".repeat(100_000) + "\n",
        ONE + "\n" + CustomerLine.clean(2).with("note", '"' + "\u00e4".repeat(40_000) + '"') + "\n",
        "[" + ONE + ",\n " + TWO + " , " + DIFFERENT + "\n]\n",
        "[]",
        "[\n" + ONE + "\n]  trailing");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void givesTheSourceBackByteForByte(String source) {
    for (CleaningPolicy policy : policies()) {
      byte[] bytes = source.getBytes(UTF_8);
      RoundTrip trip = RoundTrip.of(directory, bytes, policy);
      assertThat(new String(trip.restored(), UTF_8)).isEqualTo(source);
      assertThat(trip.restored()).isEqualTo(bytes);
    }
  }

  @Test
  void givesNumbersBackThatStoodForTrueAndFalseOrForNothing() {
    String source =
        CustomerLine.clean(1).with("is_newsletter_subscriber", "1").with("returns", "-1")
            + "\n"
            + CustomerLine.clean(2)
                .with("is_newsletter_subscriber", "\"0\"")
                .with("revenue", "-1.00")
            + "\n";
    CleaningPolicy policy =
        CleaningPolicy.none()
            .without("is-newsletter-subscriber.yes-no")
            .with(
                TextBecomes.of(
                    CustomerField.IS_NEWSLETTER_SUBSCRIBER,
                    "flag.digits",
                    "the shop writes digits",
                    Map.of("1", true, "0", false)))
            .with(forget(CustomerField.RETURNS, -1))
            .with(forget(CustomerField.REVENUE, new BigDecimal("-1")));

    RoundTrip trip = RoundTrip.of(directory, source.getBytes(UTF_8), policy);

    assertThat(new String(RoundTrip.bytes(trip.cleaned()), UTF_8))
        .contains("\"is_newsletter_subscriber\":true", "\"is_newsletter_subscriber\":false")
        .contains("\"returns\":null", "\"revenue\":null")
        .doesNotContain("-1");
    assertThat(new String(trip.restored(), UTF_8)).isEqualTo(source);
  }

  private static ColumnRule forget(CustomerField<?> field, Serializable value) {
    return ColumnRule.of(field, ColumnRepair.valueMadeUnknown(value))
        .named(field.ruleName() + ".forget", "it stands for no value");
  }

  private static List<CleaningPolicy> policies() {
    return List.of(
        CleaningPolicy.standard(),
        CleaningPolicy.none().withDuplicates(DuplicateStrategies.keepFirst()),
        CleaningPolicy.notebook().withDuplicates(DuplicateStrategies.keepLast()));
  }

  @Test
  void givesBytesBackThatAreNoText() {
    byte[] bytes = (ONE + "\n" + ONE.replace("163.46", "\u00ff") + "\n").getBytes(ISO_8859_1);
    assertThat(RoundTrip.of(directory, bytes, CleaningPolicy.standard()).restored())
        .isEqualTo(bytes);
  }

  @Test
  void givesCsvBack() {
    String csv = "customer_id,orders,\"items\"\r\n" + CustomerLine.id(1) + ",2,\"3\"\r\nx\r\n\n";
    RoundTrip trip = RoundTrip.of(directory, csv.getBytes(UTF_8), CleaningPolicy.none());
    assertThat(new String(trip.restored(), UTF_8)).isEqualTo(csv);
  }

  @Test
  void givesACompressedSourceBackDecompressed() throws IOException {
    Path file = directory.resolve("x.json.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((ONE + "\n" + TWO).getBytes(UTF_8));
    }
    RoundTrip trip = new RoundTrip(directory);
    trip.run(CustomerSource.of(file), CleaningPolicy.standard());
    assertThat(new String(trip.restored(), UTF_8)).isEqualTo(ONE + "\n" + TWO);
  }

  @Test
  void undoesWhatWasWrittenAsCsv() {
    Path source = write("source.json", ONE + "\n" + TWO + "\nno json");
    Path cleaned = directory.resolve("cleaned.csv");
    Path ledger = directory.resolve("ledger.ndjson");
    Path restored = directory.resolve("restored.json");
    CleaningRun.of(CustomerSource.of(source), lenient())
        .changesTo(Ledger.forCsv(ledger))
        .into(Sinks.csv(cleaned));

    Undo.of(ledger).restore(cleaned, restored);

    assertThat(restored).hasSameBinaryContentAs(source);
  }

  @Test
  void ledgerIsSmallWhereLittleChanges() {
    String source =
        IntStream.range(0, 1000)
            .mapToObj(i -> CustomerLine.clean(i) + "\n")
            .collect(Collectors.joining());
    RoundTrip trip = RoundTrip.of(directory, source.getBytes(UTF_8), CleaningPolicy.standard());

    assertThat(new String(trip.restored(), UTF_8)).isEqualTo(source);
    assertThat(trip.ledgerBytes()).isLessThan(6_000);
  }

  @Test
  void aNewLayoutIsLearnt() {
    String source =
        Stream.concat(
                IntStream.range(0, 100).mapToObj(i -> CustomerLine.clean(i) + "\n"),
                IntStream.range(100, 1000).mapToObj(i -> CustomerLine.clean(i) + "\r\n"))
            .collect(Collectors.joining());
    RoundTrip trip = RoundTrip.of(directory, source.getBytes(UTF_8), CleaningPolicy.standard());

    assertThat(new String(trip.restored(), UTF_8)).isEqualTo(source);
    assertThat(trip.ledgerBytes()).isLessThan(12_000);
  }

  /** The run is clean until its last record contradicts the first, and then starts over. */
  @Test
  void givesTheSourceBackIfTheRunStartsOver() {
    String source =
        IntStream.range(1, 9000)
                .mapToObj(i -> CustomerLine.clean(i) + "\n")
                .collect(Collectors.joining())
            + DIFFERENT;
    RoundTrip trip = RoundTrip.of(directory, source.getBytes(UTF_8), CleaningPolicy.standard());

    assertThat(new String(trip.restored(), UTF_8)).isEqualTo(source);
  }

  @Test
  void refusesAnotherFile() {
    RoundTrip trip = trip();
    Path other = write("other.ndjson", "{}\n");
    Path target = directory.resolve("target");
    assertThatThrownBy(() -> Undo.of(trip.ledger()).restore(other, target))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("the ledger " + trip.ledger() + " belongs to a file of ")
        .hasMessageContaining("this one has 3 bytes and ")
        .hasMessageEndingWith(": " + other);
    assertThat(target).doesNotExist();
  }

  @Test
  void refusesALedgerThatIsCutOff() {
    RoundTrip trip = trip();
    String text = new String(RoundTrip.bytes(trip.ledger()), UTF_8);
    Path cut = write("cut.ndjson", text.substring(0, text.lastIndexOf('{')));
    assertThatThrownBy(() -> Undo.of(cut).restore(trip.cleaned(), directory.resolve("t")))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("the ledger is cut off: its last entry is missing: " + cut);
  }

  @Test
  void refusesALedgerThatWasChanged() {
    RoundTrip trip = trip();
    String text = new String(RoundTrip.bytes(trip.ledger()), UTF_8);
    Path forged = write("forged.ndjson", text.replace("\"before\":\"Y\"", "\"before\":\"N\""));
    assertThatThrownBy(() -> Undo.of(forged).restore(trip.cleaned(), directory.resolve("t")))
        .isInstanceOf(LedgerException.class)
        .hasMessage(
            "what the ledger gives is not what the source was; the ledger was changed: " + forged);
    assertThat(directory.resolve("t")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello\n", "{}\n", "{\"change\":\"field\"}\n", "{\"change\":1}\n"})
  void refusesWhatIsNoLedger(String text) {
    RoundTrip trip = trip();
    Path none = write("none.ndjson", text);
    assertThatThrownBy(() -> Undo.of(none).restore(trip.cleaned(), directory.resolve("t")))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("none.ndjson:1");
  }

  @Test
  void refusesAnotherVersion() {
    RoundTrip trip = trip();
    String text = new String(RoundTrip.bytes(trip.ledger()), UTF_8);
    Path later = write("later.ndjson", text.replace("\"version\":1", "\"version\":2"));
    assertThatThrownBy(() -> Undo.of(later).restore(trip.cleaned(), directory.resolve("t")))
        .hasMessage(
            "the ledger is of another version than 1; use the program that wrote it: "
                + later
                + ":1");
  }

  @Test
  void staysReadableAsTheAudit() {
    RoundTrip trip = trip();
    Path audit = directory.resolve("audit.ndjson");
    CleaningRun.of(CustomerSource.of(directory.resolve("trip.json")), lenient())
        .changesTo(Sinks.ndjson(audit))
        .into(Sinks.discarding());
    List<String> ledger = new String(RoundTrip.bytes(trip.ledger()), UTF_8).lines().toList();

    assertThat(new String(RoundTrip.bytes(audit), UTF_8).lines())
        .isNotEmpty()
        .allMatch(ledger::contains);
  }

  @Test
  void aFailedRunLeavesNoLedger() {
    Path source = write("bad.json", ONE + "\nno json\n");
    Path ledger = directory.resolve("ledger.ndjson");
    assertThatThrownBy(
            () ->
                CleaningRun.of(CustomerSource.of(source), CleaningPolicy.strict())
                    .changesTo(Ledger.forNdjson(ledger))
                    .into(Sinks.ndjson(directory.resolve("out.ndjson"))))
        .hasMessageContaining("rejected 1 of 2 records");
    assertThat(directory).isDirectoryNotContaining("glob:**ndjson*");
  }

  private static CleaningPolicy lenient() {
    return CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());
  }

  private RoundTrip trip() {
    String source =
        CustomerLine.clean(1).with("is_newsletter_subscriber", "\"Y\"") + "\n" + TWO + "\n" + TWO;
    Path file = write("trip.json", source);
    RoundTrip trip = new RoundTrip(directory);
    trip.run(CustomerSource.of(file), CleaningPolicy.standard());
    return trip;
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
