package io.gfg.customers.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.MixedEvidence;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.decoding.TextBecomes;
import io.gfg.customers.discovery.DividedOrder;
import io.gfg.customers.discovery.DividedOrder.Side;
import io.gfg.customers.discovery.DividedRate;
import io.gfg.customers.discovery.DividedSum;
import io.gfg.customers.discovery.EqualColumns;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Term;
import io.gfg.customers.inspection.ColumnDefect;
import io.gfg.customers.inspection.KnownDefects;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ColumnRepair;
import io.gfg.customers.rule.ColumnRule;
import io.gfg.customers.rule.Condition;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.rule.Guards;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.sink.SinkException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFileTest {

  @TempDir Path directory;

  static List<CleaningPolicy> policies() {
    return List.of(
        CleaningPolicy.standard(),
        CleaningPolicy.strict(),
        CleaningPolicy.none(),
        CleaningPolicy.notebook(),
        CleaningPolicy.standard()
            .named("Ünsere \"policy\": \\ #1 \u2028\u0007\ud83d\ude00", "1.10")
            .withDuplicates(DuplicateStrategies.keepLast())
            .withRejectLimit(new RejectLimit(new BigDecimal("0.250"), 7))
            .onMixedEvidence(MixedEvidence.SKIP_REPAIR)
            .without("items.sum-of-parts")
            .with(everyCondition())
            .with(colours()),
        CleaningPolicy.none().withRejectLimit(RejectLimit.unlimited()),
        CleaningPolicy.none()
            .with(
                ColumnRule.of(CustomerField.CC_PAYMENTS, ColumnRepair.nullBecomes(0))
                    .named("cc-payments.null-is-zero", "line one\nline two - {not: yaml}"))
            .with(
                ColumnRule.of(
                        CustomerField.IS_NEWSLETTER_SUBSCRIBER, ColumnRepair.nullBecomes(false))
                    .named("is-newsletter-subscriber.null-is-no", "nobody asked for it"))
            .with(
                ColumnRule.of(CustomerField.RETURNS, ColumnRepair.valueMadeUnknown(-1))
                    .named("returns.forget-minus-1", "the till writes -1 where it does not know"))
            .with(
                ColumnRule.of(
                        CustomerField.REVENUE,
                        ColumnRepair.valueMadeUnknown(new BigDecimal("9999.90")))
                    .named("revenue.forget", "the same")),
        CleaningPolicy.none()
            .with(
                guarded(
                    "first",
                    new DividedOrder(
                        new Term("days_since_first_order", 1440),
                        "days_since_last_order",
                        Side.AT_LEAST)))
            .with(
                guarded(
                    "second",
                    new DividedRate(
                        new Term("average_discount_onoffer", 100),
                        "average_discount_used",
                        Side.AT_MOST,
                        new BigDecimal("0.010"))))
            .with(
                guarded(
                    "third",
                    new DividedSum(
                        new Term("items", 1),
                        List.of(
                            new Term("female_items", 1),
                            new Term("male_items", 100),
                            new Term("unisex_items", 1)))))
            .with(
                guarded(
                    "fourth",
                    new EqualColumns(
                        "macc_items", "mftw_items", new BigDecimal("0.0"), BigDecimal.ONE))));
  }

  private static ColumnRule guarded(String name, Hypothesis hypothesis) {
    return ColumnRule.of(CustomerField.ITEMS, ColumnRepair.divideBy(24))
        .named("items." + name, "on some evidence")
        .guardedBy(Guards.evidence(hypothesis));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void isReadAsItWasWritten(CleaningPolicy policy) {
    Path file = directory.resolve("policy.yaml");
    PolicyFile.write(policy, file);
    CleaningPolicy read = PolicyFile.read(file);

    assertThat(read.describe()).isEqualTo(policy.describe());
    assertThat(read.fingerprint()).isEqualTo(policy.fingerprint());
    assertThat(read.rules()).isEqualTo(policy.rules());
    assertThat(read.decoders()).isEqualTo(policy.decoders());
    assertThat(read.rejectLimit().toString()).isEqualTo(policy.rejectLimit().toString());
    assertThat(PolicyFile.text(read)).isEqualTo(PolicyFile.text(policy));
  }

  @Test
  void standardReadsLikeThis() throws IOException {
    assertThat(PolicyFile.text(CleaningPolicy.standard()))
        .isEqualTo(
            Files.readString(Path.of("src/test/resources/io/gfg/customers/policy/standard.yaml")));
  }

  @Test
  void anotherFactorIsAnotherFingerprint() {
    String text = PolicyFile.text(CleaningPolicy.standard());
    assertThat(parse(text.replace("divide-by: 24", "divide-by: 60")).fingerprint())
        .isNotEqualTo(CleaningPolicy.standard().fingerprint());
    assertThat(parse(text.replace("\"N\": false", "\"N\": true")).fingerprint())
        .isNotEqualTo(CleaningPolicy.standard().fingerprint());
    assertThat(parse(text.replace("divided-by: 24,", "divided-by: 168,")).fingerprint())
        .isNotEqualTo(CleaningPolicy.standard().fingerprint());
  }

  /** What findings offer to paste says the rules of the standard policy. */
  @Test
  void theEntriesOfKnownRepairsAreRules() {
    for (ColumnDefect defect : KnownDefects.all()) {
      CleaningPolicy policy = parse(withRule(defect.repair().policy()));
      ColumnRule expected =
          CleaningPolicy.standard().rules().stream()
              .filter(rule -> rule.id().equals(defect.repair().rule()))
              .map(ColumnRule.class::cast)
              .findFirst()
              .orElseThrow();
      assertThat(policy.rules())
          .containsExactly(expected.named(expected.id(), defect.hypothesis().relation()));
    }
  }

  private static String withRule(String entry) {
    return PolicyFile.text(CleaningPolicy.none())
        .replace("validations: []", "  " + entry + "\nvalidations: []");
  }

  @Test
  void codeIsWrittenByItsIdAndHandedToTheReader() {
    CleaningRule rule = CleaningRule.on(CustomerField.ITEMS, "items.ours", "ours", items -> items);
    ValidationRule validation =
        ValidationRule.require("items.even", "even", Set.of(CustomerField.ITEMS), even());
    DuplicateStrategy strategy = DuplicateStrategies.prefer(Comparator.comparing(Customer::items));
    CleaningPolicy policy =
        CleaningPolicy.standard()
            .before(RepairIds.HOURS_AS_DAYS, rule)
            .with(validation.asWarning())
            .withDuplicates(strategy);
    KnownSteps known =
        KnownSteps.ofLibrary().with(rule).with(validation).with(strategy).with(colours());

    String text = PolicyFile.text(policy);

    assertThat(text).contains("  - id: items.ours\n  - id: days-since-last-order.hours-as-days\n");
    assertThat(PolicyFile.parse("p.yaml", text, known).describe()).isEqualTo(policy.describe());
    assertThatThrownBy(() -> parse(text))
        .isInstanceOf(PolicyFileException.class)
        .hasMessageStartingWith("there is no duplicate strategy 'duplicates.prefer'");
  }

  @Test
  void aGuardOfSomebodyElseIsCode() {
    ColumnRule guarded = everyCondition().guardedBy(profile -> Guards.none().judge(profile));
    String text = PolicyFile.text(CleaningPolicy.none().with(guarded));
    assertThat(text).contains("  - id: days-since-first-order.ours\nvalidations: []");
  }

  @Test
  void repairsOnlyWhatFulfilsEveryCondition() {
    ColumnRule rule = everyCondition();
    assertThat(rule.apply(days(48, 3)).daysSinceFirstOrder()).isEqualTo(2);
    assertThat(rule.apply(days(24, 3)).daysSinceFirstOrder()).isEqualTo(24);
    assertThat(rule.apply(days(72, 3)).daysSinceFirstOrder()).isEqualTo(72);
    assertThat(rule.apply(days(49, 3)).daysSinceFirstOrder()).isEqualTo(49);
    assertThat(rule.apply(days(48, 48)).daysSinceFirstOrder()).isEqualTo(48);
    assertThat(rule.apply(Customer.builder().build()).daysSinceFirstOrder()).isNull();
  }

  @Test
  void tellsWhereTheFileIsMissing() {
    Path missing = directory.resolve("none.yaml");
    assertThatThrownBy(() -> PolicyFile.read(missing))
        .isInstanceOf(PolicyFileException.class)
        .hasMessage(
            "cannot read the policy; give a file, or standard, strict, notebook or none: "
                + missing);
  }

  @Test
  void refusesWhatIsTooLargeOrNotUtf8() throws IOException {
    Path large = Files.writeString(directory.resolve("l.yaml"), "#".repeat(300_000));
    Path latin = Files.write(directory.resolve("x.yaml"), new byte[] {'a', (byte) 0xe4});
    assertThatThrownBy(() -> PolicyFile.read(large))
        .hasMessage("a policy takes at most 262,144 bytes; is this one? " + large);
    assertThatThrownBy(() -> PolicyFile.read(latin))
        .hasMessage("is not UTF-8; save it as such: " + latin);
  }

  @Test
  void writesAllOrNothing() {
    Path nowhere = directory.resolve("no/such/policy.yaml");
    assertThatThrownBy(() -> PolicyFile.write(CleaningPolicy.none(), nowhere))
        .isInstanceOf(SinkException.class)
        .hasMessageEndingWith(nowhere.toString());
  }

  private static CleaningPolicy parse(String text) {
    return PolicyFile.parse("p.yaml", text, KnownSteps.ofLibrary());
  }

  private static ColumnRule everyCondition() {
    return ColumnRule.of(CustomerField.DAYS_SINCE_FIRST_ORDER, ColumnRepair.divideBy(24))
        .named("days-since-first-order.ours", "some rows hold hours")
        .when(new Condition.AtLeast(new BigDecimal("48")))
        .when(new Condition.AtMost(new BigDecimal("71.5")))
        .when(new Condition.MultipleOf(new BigDecimal("24")))
        .when(new Condition.Exceeds(CustomerField.DAYS_SINCE_LAST_ORDER))
        .when(new Condition.EqualTo(CustomerField.DAYS_SINCE_FIRST_ORDER))
        .guardedBy(Guards.evidence(KnownDefects.HOURS_AS_DAYS));
  }

  private static TextBecomes<Integer> colours() {
    return TextBecomes.of(
        CustomerField.VOUCHERS, "vouchers.words", "words", Map.of("none", 0, "a \"few\"", 3));
  }

  private static ValidationRule.CustomerPredicate even() {
    return customer -> customer.items() != null && customer.items() % 2 == 0;
  }

  private static Customer days(int first, int last) {
    return Customer.builder()
        .set(CustomerField.DAYS_SINCE_FIRST_ORDER, first)
        .set(CustomerField.DAYS_SINCE_LAST_ORDER, last)
        .build();
  }
}
