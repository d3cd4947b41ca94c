package io.gfg.customers.testkit.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningResult;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.PolicySuggestion;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.policy.KnownSteps;
import io.gfg.customers.policy.PolicyFile;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What a file's findings suggest repairs that file, and nothing else, and only once. */
class SuggestedPolicyTest {

  private static final InspectOptions CONTRACT =
      InspectOptions.defaults().withContract(TableContract.customers());

  /**
   * A column whose values are multiplied.
   *
   * @param column its name
   * @param factor by what
   */
  record Plant(String column, long factor) {}

  @Property(tries = 40)
  void neitherHarmsNorRepairsTwice(
      @ForAll("plants") Plant plant,
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
      @ForAll @IntRange(min = 40, max = 1500) int rows)
      throws IOException {
    List<String[]> right = Tables.clean(rows, seed);
    List<String[]> wrong = planted(right, plant);
    CleaningPolicy policy = suggestedBy(wrong);

    List<Customer> expected = clean(right, CleaningPolicy.none());
    List<Customer> cleaned = clean(wrong, policy);

    assertThat(difference(clean(right, policy), expected)).as("on the right file").isEmpty();
    if (policy.rules().isEmpty()) {
      assertThat(clean(wrong, CleaningPolicy.none()).containsAll(cleaned)).isTrue();
    } else {
      assertThat(difference(cleaned, expected)).as("repaired by %s", policy.rules()).isEmpty();
    }
    assertThat(difference(again(cleaned, policy), cleaned)).as("applied twice").isEmpty();
  }

  @Provide
  Arbitrary<Plant> plants() {
    return Arbitraries.of(
        new Plant("sacc_items", 1440),
        new Plant("days_since_last_order", 24),
        new Plant("days_since_last_order", 1440),
        new Plant("orders", 100),
        new Plant("items", 7),
        new Plant("female_items", 60),
        new Plant("wapp_items", 1000),
        new Plant("returns", 24),
        new Plant("average_discount_used", 10_000),
        new Plant("average_discount_onoffer", 100),
        new Plant("revenue", 100),
        new Plant("redpen_discount_used", 100));
  }

  @Property(tries = 12)
  void repairsWhatTheGeneratorSpoils(@ForAll @LongRange(min = 1, max = 1_000_000) long seed)
      throws IOException {
    List<String[]> table =
        Tables.of(GeneratorSpec.builder().rows(1200).copies(9).seed(seed).build());
    CleaningPolicy policy = suggestedBy(table);
    assertThat(policy.rules())
        .extracting(rule -> rule.id())
        .containsExactlyInAnyOrder(
            "days-since-last-order.hours-as-days", "average-discount-used.rate-times-10000");
    List<Customer> cleaned = clean(table, policy);
    assertThat(cleaned.size()).isEqualTo(1200 - 9);
    assertThat(difference(again(cleaned, policy), cleaned)).as("applied twice").isEmpty();
  }

  /** They are found by the orders and sums that they break, not by their names. */
  @Example
  void findsDefectsOfOtherColumnsThanTheKnownOnes() throws IOException {
    List<String[]> right = Tables.clean(3000, 7);
    for (Plant plant :
        List.of(new Plant("items", 100), new Plant("orders", 1000), new Plant("cancels", 60))) {
      CleaningPolicy policy = suggestedBy(planted(right, plant));
      assertThat(policy.rules())
          .extracting(rule -> rule.id())
          .containsExactly(plant.column().replace('_', '-') + ".divide-by-" + plant.factor());
      assertThat(
              difference(clean(planted(right, plant), policy), clean(right, CleaningPolicy.none())))
          .isEmpty();
    }
  }

  @Example
  void proposesWhatIsNotSureAsCommentsThatCanBeTakenOut() throws IOException {
    List<String[]> right = Tables.clean(2000, 3);
    List<String[]> wrong = planted(right, new Plant("sacc_items", 1440));
    PolicySuggestion suggestion = PolicySuggestion.of(Tables.inspect(wrong, CONTRACT));
    assertThat(suggestion.policy().rules()).isEmpty();

    CleaningPolicy accepted = accepted(suggestion);
    assertThat(difference(clean(wrong, accepted), clean(right, CleaningPolicy.none()))).isEmpty();
    assertThat(difference(clean(right, accepted), clean(right, CleaningPolicy.none()))).isEmpty();
  }

  @Example
  void proposesToForgetCopies() throws IOException {
    List<String[]> table = Tables.clean(2000, 3);
    int original = Tables.column(table, "macc_items");
    int copy = Tables.column(table, "wacc_items");
    table.subList(1, table.size()).forEach(row -> row[copy] = row[original]);
    PolicySuggestion suggestion = PolicySuggestion.of(Tables.inspect(table, CONTRACT));
    assertThat(suggestion.policy().rules()).isEmpty();
    assertThat(accepted(suggestion).rules())
        .extracting(rule -> rule.id())
        .containsExactly("wacc-items.copy-of-macc-items");
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void proposesToForgetNumbersThatStandForNoValue(@ForAll("sentinels") String sentinel)
      throws IOException {
    List<String[]> right = Tables.clean(2000, 3);
    List<String[]> wrong =
        replaced(right, "returns", (row, cell) -> row % 9 == 0 ? sentinel : cell);
    List<String[]> missing = replaced(right, "returns", (row, cell) -> row % 9 == 0 ? "" : cell);
    PolicySuggestion suggestion = PolicySuggestion.of(Tables.inspect(wrong, CONTRACT));
    assertThat(suggestion.policy().rules()).isEmpty();

    CleaningPolicy accepted = accepted(suggestion);
    assertThat(accepted.rules())
        .extracting(rule -> rule.id())
        .containsExactly("returns.forget-" + sentinel.replace("-", "minus-"));
    CleaningPolicy lenient = accepted.without("columns.required");
    assertThat(difference(clean(wrong, lenient), clean(missing, CleaningPolicy.none()))).isEmpty();
    assertThat(difference(clean(right, accepted), clean(right, CleaningPolicy.none()))).isEmpty();
  }

  @Provide
  Arbitrary<String> sentinels() {
    return Arbitraries.of("9999", "-1");
  }

  @Example
  void readsDigitsThatStandForTrueAndFalse() throws IOException {
    List<String[]> right = Tables.clean(2000, 3);
    List<String[]> wrong =
        replaced(right, "is_newsletter_subscriber", (row, cell) -> cell.equals("true") ? "1" : "0");
    CleaningPolicy policy = suggestedBy(wrong);
    assertThat(policy.decoders())
        .extracting(it -> it.field().name())
        .containsExactly("is_newsletter_subscriber");
    List<Customer> expected = clean(right, CleaningPolicy.none());
    assertThat(difference(clean(wrong, policy), expected)).isEmpty();
    assertThat(difference(clean(right, policy), expected)).as("on the right file").isEmpty();
  }

  private static List<String[]> replaced(
      List<String[]> table, String name, BiFunction<Integer, String, String> change) {
    int column = Tables.column(table, name);
    List<String[]> replaced = new ArrayList<>();
    for (String[] row : table) {
      String[] cells = row.clone();
      cells[column] =
          replaced.isEmpty() ? cells[column] : change.apply(replaced.size(), cells[column]);
      replaced.add(cells);
    }
    return replaced;
  }

  private static CleaningPolicy accepted(PolicySuggestion suggestion) {
    String text = PolicyFile.text(suggestion);
    assertThat(parse(text).fingerprint()).isEqualTo(suggestion.policy().fingerprint());
    CleaningPolicy accepted = parse(text.replaceAll("(?m)^  # (?=- |  )", "  "));
    assertThat(accepted.rules()).isEqualTo(List.copyOf(suggestion.proposals()));
    return accepted;
  }

  /** The first record and column in which they differ; empty if they do not. */
  private static String difference(List<Customer> actual, List<Customer> expected) {
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      for (CustomerField<?> field : CustomerField.all()) {
        Object one = actual.get(i).get(field);
        if (!Objects.equals(one, expected.get(i).get(field))) {
          return "%s of record %d: %s, not %s".formatted(field, i, one, expected.get(i).get(field));
        }
      }
    }
    return actual.size() == expected.size()
        ? ""
        : actual.size() + " customers, not " + expected.size();
  }

  private static CleaningPolicy suggestedBy(List<String[]> table) {
    TableProfile profile = Tables.inspect(table, CONTRACT);
    PolicySuggestion suggestion = PolicySuggestion.of(profile);
    profile.findings().stream()
        .map(Finding::repair)
        .filter(repair -> repair != null && repair.mode() == RepairMode.AUTOMATIC)
        .map(repair -> Objects.requireNonNull(repair).policy())
        .filter(entry -> entry.contains("guard: "))
        .forEach(entry -> assertThat(parse(withRule(entry)).rules()).hasSize(1));
    CleaningPolicy read = parse(PolicyFile.text(suggestion));
    assertThat(read.rules()).isEqualTo(suggestion.policy().rules());
    assertThat(read.fingerprint()).isEqualTo(suggestion.policy().fingerprint());
    return read.withRejectLimit(RejectLimit.unlimited());
  }

  private static String withRule(String entry) {
    return PolicyFile.text(CleaningPolicy.none())
        .replace("validations: []", "  " + entry + "\nvalidations: []");
  }

  private static CleaningPolicy parse(String text) {
    return PolicyFile.parse("policy.yaml", text, KnownSteps.ofLibrary());
  }

  private static List<String[]> planted(List<String[]> table, Plant plant) {
    int column = Tables.column(table, plant.column());
    List<String[]> wrong = new ArrayList<>();
    for (String[] row : table) {
      String[] cells = row.clone();
      if (!wrong.isEmpty() && !cells[column].isEmpty()) {
        BigDecimal value = new BigDecimal(cells[column]);
        cells[column] = value.multiply(BigDecimal.valueOf(plant.factor())).toPlainString();
      }
      wrong.add(cells);
    }
    return wrong;
  }

  /** Values without the zeros that a decimal may end with. */
  private static List<Customer> clean(List<String[]> table, CleaningPolicy policy) {
    StringBuilder csv = new StringBuilder();
    table.forEach(row -> csv.append(String.join(",", row)).append('\n'));
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return clean(
        CustomerSource.of("table.csv", () -> new ByteArrayInputStream(bytes)),
        policy.withRejectLimit(RejectLimit.unlimited()));
  }

  private static List<Customer> again(List<Customer> customers, CleaningPolicy policy)
      throws IOException {
    Path file = Files.createTempFile("cleaned-", ".ndjson");
    try {
      try (var session = Sinks.ndjson(file).open()) {
        customers.forEach(session::write);
        session.commit();
      }
      return clean(CustomerSource.of(file), policy);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Customer> clean(CustomerSource source, CleaningPolicy policy) {
    CleaningResult<List<Customer>> result = CleaningRun.of(source, policy).into(Sinks.collecting());
    return result.result().stream().map(SuggestedPolicyTest::stripped).toList();
  }

  private static Customer stripped(Customer customer) {
    Customer stripped = customer;
    for (CustomerField<?> field : CustomerField.all()) {
      if (customer.get(field) instanceof BigDecimal) {
        stripped = stripped(stripped, field);
      }
    }
    return stripped;
  }

  @SuppressWarnings("unchecked") // a column that holds a decimal is one of decimals
  private static Customer stripped(Customer customer, CustomerField<?> field) {
    CustomerField<BigDecimal> decimal = (CustomerField<BigDecimal>) field;
    BigDecimal value = customer.get(decimal);
    return value == null ? customer : customer.with(decimal, value.stripTrailingZeros());
  }
}
