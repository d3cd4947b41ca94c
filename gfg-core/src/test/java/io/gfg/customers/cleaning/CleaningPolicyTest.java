package io.gfg.customers.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.CleaningRules;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.rule.Severity;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.ValidationRules;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Serialization;
import io.gfg.customers.support.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningPolicyTest {

  private static final CleaningRule OURS = onItems("items.ours");

  static List<CleaningPolicy> policies() {
    return List.of(
        CleaningPolicy.standard(),
        CleaningPolicy.strict(),
        CleaningPolicy.none(),
        CleaningPolicy.notebook(),
        CleaningPolicy.standard()
            .named("ours", "7")
            .with(OURS)
            .with(noReturns("returns.none"))
            .without("items.sum-of-parts")
            .withDuplicates(DuplicateStrategies.keepLast())
            .withRejectLimit(RejectLimit.ofCount(9))
            .onMixedEvidence(MixedEvidence.REPAIR));
  }

  /** The audit stores fingerprints: whoever changes one must change this file too. */
  @Test
  void readyMadePoliciesStayAsTheyAre() {
    StringBuilder text = new StringBuilder();
    for (CleaningPolicy policy : policies().subList(0, 4)) {
      text.append(policy.describe()).append("= ").append(policy.fingerprint()).append("\n\n");
    }
    assertThat(text.toString()).isEqualTo(resource("policies.txt"));
  }

  @Test
  void withAddsBehindAllOthers() {
    assertThat(CleaningPolicy.standard().with(OURS).rules()).endsWith(OURS).hasSize(5);
    ValidationRule rule = noReturns("returns.none");
    assertThat(CleaningPolicy.standard().with(rule).validations()).endsWith(rule).hasSize(10);
  }

  @Test
  void everyChangeGivesANewPolicy() {
    CleaningPolicy standard = CleaningPolicy.standard();
    String before = standard.describe();
    standard.with(OURS).without(RepairIds.YES_NO).withRejectLimit(RejectLimit.none());
    assertThat(standard.describe()).isEqualTo(before);
    assertThat(standard.rules()).isUnmodifiable();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        RepairIds.YES_NO,
        RepairIds.NO_COUPON_IS_ZERO,
        RepairIds.HOURS_AS_DAYS,
        RepairIds.RATE_TIMES_10000,
        RepairIds.COPY_OF_WACC,
        "customer-id.hex",
        "returns.within-items"
      })
  void withoutTakesOneStepOut(String id) {
    CleaningPolicy policy = CleaningPolicy.standard().without(id);
    assertThat(policy.describe()).doesNotContain(": " + id + " - ");
    assertThat(policy.describe().lines().count())
        .isEqualTo(CleaningPolicy.standard().describe().lines().count() - 1);
  }

  @Test
  void beforeAndAfterSayWhere() {
    assertThat(CleaningPolicy.standard().before(RepairIds.RATE_TIMES_10000, OURS).rules())
        .extracting(CleaningRule::id)
        .containsExactly(
            RepairIds.NO_COUPON_IS_ZERO,
            RepairIds.HOURS_AS_DAYS,
            "items.ours",
            RepairIds.RATE_TIMES_10000,
            RepairIds.COPY_OF_WACC);
    assertThat(CleaningPolicy.standard().after(RepairIds.COPY_OF_WACC, OURS).rules())
        .endsWith(OURS);
    assertThat(CleaningPolicy.standard().before(RepairIds.NO_COUPON_IS_ZERO, OURS).rules())
        .startsWith(OURS);
  }

  @Test
  void replacingKeepsThePlace() {
    CleaningRule rule = CleaningRules.daysDividedBy24();
    assertThat(CleaningPolicy.standard().replacing(RepairIds.HOURS_AS_DAYS, rule).rules().get(1))
        .isSameAs(rule);
    ValidationRule milder = ValidationRules.idIsHex().asWarning();
    assertThat(CleaningPolicy.standard().replacing("customer-id.hex", milder).validations())
        .startsWith(milder)
        .hasSize(9);
  }

  @Test
  void aDecoderTakesThePlaceOfTheOneForItsColumn() {
    FieldDecoder<Boolean> french =
        FieldDecoders.on(
            CustomerField.IS_NEWSLETTER_SUBSCRIBER,
            "is-newsletter-subscriber.oui-non",
            "the producer speaks French",
            text -> Optional.of(text.equals("O")));
    assertThat(CleaningPolicy.standard().with(french).decoders()).containsExactly(french);
  }

  @Test
  void anUnknownIdListsTheIdsThereAre() {
    assertThatThrownBy(() -> CleaningPolicy.none().without("items.nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the policy has no step items.nothing; it has [is-newsletter-subscriber.yes-no]");
    assertThatThrownBy(() -> CleaningPolicy.notebook().before("customer-id.hex", OURS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the policy has no step customer-id.hex; it has [coupon-discount-applied.null-is-zero,"
                + " days-since-last-order.hours-as-days]");
  }

  @Test
  void oneIdMayBeUsedOnce() {
    assertThatThrownBy(() -> CleaningPolicy.standard().with(onItems("customer-id.hex")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two steps of the policy have the id customer-id.hex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "items",
        "Items.ours",
        "items.ours.more",
        "items.",
        ".ours",
        "items ours",
        "items.ours\n",
        "items_x.ours",
        "-items.ours",
        "items-.ours",
        "items.oürs"
      })
  void anIdIsTwoPartsOfLowerCaseWords(String id) {
    assertThatThrownBy(() -> CleaningPolicy.none().with(onItems(id)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an id is lower case words and hyphens around one full stop, not ");
    assertThatThrownBy(() -> CleaningPolicy.none().with(noReturns(id)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noRuleMayWriteTheId() {
    CleaningRule rule =
        CleaningRule.on(CustomerField.CUSTOMER_ID, "customer-id.lower", "why not", id -> id);
    assertThatThrownBy(() -> CleaningPolicy.none().with(rule))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "no rule may write customer_id, by which records are told apart: customer-id.lower");
  }

  @Test
  void aRuleMustWriteSomething() {
    assertThatThrownBy(() -> CleaningPolicy.none().with(new Idle()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the rule writes no column: items.idle");
  }

  @Test
  void strictMakesEveryWarningAnErrorAndBearsNothing() {
    assertThat(CleaningPolicy.strict().validations())
        .allMatch(rule -> rule.severity() == Severity.ERROR);
    assertThat(CleaningPolicy.strict().rejectLimit()).isEqualTo(RejectLimit.none());
    assertThat(CleaningPolicy.standard().validations())
        .filteredOn(rule -> rule.severity() == Severity.WARNING)
        .extracting(ValidationRule::id)
        .containsExactly("items.sum-of-parts", "orders.sum-of-devices", "returns.within-items");
  }

  @Test
  void equalPoliciesHaveOneFingerprint() {
    assertThat(CleaningPolicy.standard().with(OURS).fingerprint())
        .isEqualTo(CleaningPolicy.standard().with(onItems("items.ours")).fingerprint())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void theOrderOfRulesIsPartOfTheFingerprint() {
    CleaningRule other = onItems("items.other");
    assertThat(CleaningPolicy.none().with(OURS).with(other).fingerprint())
        .isNotEqualTo(CleaningPolicy.none().with(other).with(OURS).fingerprint());
  }

  @Test
  void everySettingIsPartOfTheFingerprint() {
    CleaningPolicy standard = CleaningPolicy.standard();
    List<CleaningPolicy> changed =
        List.of(
            standard,
            standard.named("standard", "2"),
            standard.named("other", "1"),
            standard.withDuplicates(DuplicateStrategies.keepLast()),
            standard.withRejectLimit(RejectLimit.none()),
            standard.withRejectLimit(RejectLimit.unlimited()),
            standard.withRejectLimit(new RejectLimit(new BigDecimal("0.01"), 5)),
            standard.onMixedEvidence(MixedEvidence.SKIP_REPAIR),
            standard.replacing("customer-id.hex", ValidationRules.idIsHex().asWarning()));
    assertThat(changed).extracting(CleaningPolicy::fingerprint).doesNotHaveDuplicates();
  }

  @Test
  void showsNameVersionAndTheBeginningOfTheFingerprint() {
    assertThat(CleaningPolicy.standard().toString())
        .isEqualTo("standard 1 (" + CleaningPolicy.standard().fingerprint().substring(0, 8) + ")");
  }

  @ParameterizedTest
  @MethodSource("policies")
  void behavesTheSameAfterSerialisation(CleaningPolicy policy) {
    CleaningPolicy bearing = policy.withRejectLimit(RejectLimit.unlimited());
    CleaningPolicy sent = Serialization.roundTrip(bearing);
    List<CustomerLine> lines =
        List.of(
            CustomerLine.clean(1)
                .with("is_newsletter_subscriber", "\"Y\"")
                .with("coupon_discount_applied", "null"),
            CustomerLine.clean(2).with("items", "9"),
            CustomerLine.clean(3).with("revenue", "-1"),
            CustomerLine.clean(4).with("days_since_last_order", "1001"),
            CustomerLine.clean(1).with("is_newsletter_subscriber", "\"N\""));
    Cleaned here = Cleaned.of(Sources.of(lines), bearing);
    Cleaned there = Cleaned.of(Sources.of(lines), sent);
    assertThat(sent.fingerprint()).isEqualTo(bearing.fingerprint());
    assertThat(there.customers()).isEqualTo(here.customers());
    assertThat(there.rejections()).isEqualTo(here.rejections());
    assertThat(there.changes()).isEqualTo(here.changes());
  }

  private static CleaningRule onItems(String id) {
    return CleaningRule.on(CustomerField.ITEMS, id, "why not", items -> items);
  }

  private static ValidationRule noReturns(String id) {
    return ValidationRule.require(
        id,
        "nothing is returned",
        Set.of(CustomerField.RETURNS),
        customer -> Objects.equals(customer.returns(), 0));
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(CleaningPolicyTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Idle() implements CleaningRule {

    @Override
    public String id() {
      return "items.idle";
    }

    @Override
    public String reason() {
      return "does nothing";
    }

    @Override
    public Set<CustomerField<?>> reads() {
      return Set.of(CustomerField.ITEMS);
    }

    @Override
    public Set<CustomerField<?>> writes() {
      return Set.of();
    }

    @Override
    public Customer apply(Customer customer) {
      return customer;
    }
  }
}
