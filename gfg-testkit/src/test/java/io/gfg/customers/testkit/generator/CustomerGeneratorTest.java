package io.gfg.customers.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.SourceFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerGeneratorTest {

  @TempDir Path directory = Path.of("");

  @Test
  void writesTheSameBytesWhateverTheLocaleAndTimeZone() throws IOException {
    byte[] here = bytes(spoiled(), SourceFormat.NDJSON);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(spoiled(), SourceFormat.NDJSON)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void writesOtherCustomersForAnotherSeed() {
    Customer one = generator(GeneratorSpec.builder().seed(1)).row(1).truth();
    Customer other = generator(GeneratorSpec.builder().seed(2)).row(1).truth();

    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void writesARecordAsTheRealFileHasIt() {
    assertThat(CustomerGenerator.asPublished().row(1).line())
        .startsWith("{\"sacc_items\": 0, \"work_orders\": ")
        .containsPattern("\"is_newsletter_subscriber\": \"[YN]\", \"male_items\": ")
        .containsPattern("\"customer_id\": \"[0-9a-f]{32}\", \"android_orders\": ")
        .containsPattern("\"revenue\": \\d+\\.\\d{1,2}, \"returns\": ")
        .containsPattern("\"average_discount_onoffer\": [01]\\.\\d{1,4}}$");
  }

  @Test
  void writesTheRowsItTellsOf() throws IOException {
    CustomerGenerator generator = spoiled();
    String text = new String(bytes(generator, SourceFormat.NDJSON), StandardCharsets.UTF_8);

    assertThat(text.lines())
        .containsExactlyElementsOf(generator.rows().map(GeneratedRow::line).toList());
  }

  @Test
  void repeatsAsManyRowsAsItWasTold() {
    CustomerGenerator generator = spoiled();
    List<GeneratedRow> rows = generator.rows().toList();

    assertThat(rows).filteredOn(row -> row.kind() == GeneratedRow.Kind.COPY).hasSize(20);
    assertThat(rows).filteredOn(row -> row.kind() == GeneratedRow.Kind.CONFLICT).hasSize(10);
    assertThat(rows.stream().map(row -> row.truth().customerId()).distinct())
        .hasSize((int) generator.spec().customers());
  }

  @Test
  void copiesToTheByteAndContradictsWithTheSameId() {
    CustomerGenerator generator = spoiled();
    generator
        .rows()
        .filter(row -> row.kind() != GeneratedRow.Kind.ORIGINAL)
        .forEach(
            row -> {
              GeneratedRow first = generator.row(row.firstRow());
              assertThat(row.firstRow()).isLessThan(row.row());
              assertThat(row.truth().customerId()).isEqualTo(first.truth().customerId());
              assertThat(row.line().equals(first.line()))
                  .isEqualTo(row.kind() == GeneratedRow.Kind.COPY);
            });
  }

  @Test
  void letsEachCustomerStandWhereTheCopyStartsFirst() {
    Set<String> seen = new HashSet<>();
    spoiled()
        .rows()
        .forEach(
            row -> {
              boolean isNew = seen.add(Objects.requireNonNull(row.truth().customerId()));
              assertThat(isNew).isEqualTo(row.kind() == GeneratedRow.Kind.ORIGINAL);
            });
  }

  @Test
  void countsWhatItPlanted() throws IOException {
    CustomerGenerator generator = spoiled();
    GeneratedFile file = generator.writeTo(directory.resolve("data.json"));
    Map<Defect, Long> found =
        generator
            .rows()
            .flatMap(row -> row.planted().stream().map(PlantedDefect::defect))
            .collect(Collectors.groupingBy(defect -> defect, Collectors.counting()));

    assertThat(file.planted()).isEqualTo(found).containsOnlyKeys(Defect.values());
    assertThat(file.bytes()).isEqualTo(Files.size(directory.resolve("data.json")));
    assertThat(file.rows()).isEqualTo(2000);
    assertThat(file.customers()).isEqualTo(1970);
  }

  @Test
  void spoilsTheCellsItTellsOfAndNoOther() {
    assertThat(spoiled().rows())
        .allSatisfy(
            row -> {
              Set<CustomerField<?>> told =
                  row.planted().stream()
                      .map(PlantedDefect::column)
                      .filter(Objects::nonNull)
                      .collect(Collectors.toSet());
              assertThat(CustomerField.all())
                  .filteredOn(
                      field -> !Objects.equals(row.written().get(field), row.truth().get(field)))
                  .isSubsetOf(told);
            });
  }

  @Test
  void plantsEverywhereAtRateOneAndNowhereAtRateZero() throws IOException {
    GeneratedFile file = CustomerGenerator.asPublished().writeTo(directory.resolve("data.json"));

    assertThat(file.planted(Defect.NEWSLETTER_AS_LETTER)).isEqualTo(46_279);
    assertThat(file.planted(Defect.LAST_ORDER_IN_HOURS)).isEqualTo(46_279);
    assertThat(file.planted(Defect.COUPON_NULL)).isBetween(10_000L, 10_400L);
    assertThat(file.planted(Defect.KEY_MISSING)).isZero();
  }

  @Test
  void hasACleanTwinWithTheSameCustomersOnceEach() {
    CustomerGenerator generator = spoiled();
    List<Customer> expected =
        generator
            .rows()
            .filter(row -> row.kind() == GeneratedRow.Kind.ORIGINAL)
            .map(GeneratedRow::truth)
            .toList();

    assertThat(generator.clean().rows().map(GeneratedRow::written))
        .containsExactlyElementsOf(expected);
    assertThat(generator.clean().rows()).allMatch(row -> row.planted().isEmpty());
    assertThat(generator.customers()).containsExactlyElementsOf(expected);
  }

  @Test
  void writesTheTruthRowByRow() throws IOException {
    CustomerGenerator generator = spoiled();
    generator.writeTruthTo(directory.resolve("truth.json"));
    List<String> lines = Files.readAllLines(directory.resolve("truth.json"));

    assertThat(lines).hasSize(2000);
    GeneratedRow copy =
        generator
            .rows()
            .filter(row -> row.kind() == GeneratedRow.Kind.COPY)
            .findFirst()
            .orElseThrow();
    assertThat(lines.get((int) copy.row() - 1))
        .startsWith("{\"row\": " + copy.row() + ", \"customer_id\": \"" + copy.truth().customerId())
        .contains("\"kind\": \"copy\", \"first_row\": " + copy.firstRow() + ", \"planted\": [")
        .contains("\"column\": \"days_since_last_order\", \"written\": ");
  }

  @Test
  void writesCsvAndArraysOfTheSameRows() throws IOException {
    CustomerGenerator generator = generator(GeneratorSpec.builder().rows(50).copies(5));
    String csv = new String(bytes(generator, SourceFormat.CSV), StandardCharsets.UTF_8);
    String array = new String(bytes(generator, SourceFormat.JSON_ARRAY), StandardCharsets.UTF_8);

    assertThat(csv.lines()).hasSize(51).first().asString().startsWith("sacc_items,work_orders,");
    assertThat(array)
        .isEqualTo(
            generator.rows().map(GeneratedRow::line).collect(Collectors.joining(", ", "[", "]")));
  }

  @Test
  void refusesUnreadableLinesWhereThereAreNone() {
    assertThatThrownBy(() -> bytes(spoiled(), SourceFormat.CSV))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LINE_CUT_SHORT can be planted in NDJSON only, not in CSV");
  }

  @Test
  void refusesMoreRepetitionsThanCustomers() {
    assertThatThrownBy(() -> GeneratorSpec.builder().rows(10).copies(6).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most half of the rows")
        .hasMessageContaining("10 rows, 6 copies and 0 conflicts");
    assertThatThrownBy(() -> Defects.none().with(Defect.KEY_TWICE, 1.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The rate of KEY_TWICE must be from 0 to 1, but is 1.1");
  }

  @Test
  void generatesSmallFilesToo() {
    assertThat(generator(GeneratorSpec.builder().rows(0).copies(0)).rows()).isEmpty();
    assertThat(generator(GeneratorSpec.builder().rows(2).copies(1)).rows())
        .extracting(GeneratedRow::kind)
        .containsExactly(GeneratedRow.Kind.ORIGINAL, GeneratedRow.Kind.COPY);
  }

  /** A file with something of everything. */
  private static CustomerGenerator spoiled() {
    Defects defects = Defects.asPublished();
    for (Defect defect : Defect.values()) {
      if (defects.rate(defect) == 0) {
        defects = defects.with(defect, 0.03);
      }
    }
    return generator(GeneratorSpec.builder().rows(2000).copies(20).conflicts(10).defects(defects));
  }

  private static CustomerGenerator generator(GeneratorSpec.Builder spec) {
    return CustomerGenerator.of(spec.build());
  }

  private static byte[] bytes(CustomerGenerator generator, SourceFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    generator.writeTo(out, format);
    return out.toByteArray();
  }
}
