package io.gfg.customers.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldPresence;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.model.Reason;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationRulesTest {

  private static final List<ValidationRule> ALL =
      List.of(
          ValidationRules.idIsHex(),
          ValidationRules.requiredColumnsKnown(),
          ValidationRules.countsNotNegative(),
          ValidationRules.ratesWithinBounds(),
          ValidationRules.revenueNotNegative(),
          ValidationRules.lastOrderNotBeforeFirst(),
          ValidationRules.returnsWithinItems(),
          ValidationRules.itemsAddUp(),
          ValidationRules.ordersAddUp());

  static List<ValidationRule> rules() {
    return ALL;
  }

  static Stream<CustomerField<?>> counted() {
    return CustomerField.all().stream()
        .filter(field -> field.unit() == FieldUnit.COUNT || field.unit() == FieldUnit.DAYS);
  }

  static Stream<CustomerField<?>> required() {
    return CustomerField.all().stream().filter(field -> field.presence() == FieldPresence.REQUIRED);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void passesACleanCustomer(ValidationRule rule) {
    assertThat(rule.check(customer(CustomerLine.clean(1)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isAnErrorUnlessMadeMild(ValidationRule rule) {
    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.asWarning().severity()).isEqualTo(Severity.WARNING);
    assertThat(rule.asWarning().asError().severity()).isEqualTo(Severity.ERROR);
    assertThat(rule.asWarning().id()).isEqualTo(rule.id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void anUnknownValueIsNoViolationUnlessTheRuleIsAboutPresence(ValidationRule rule) {
    boolean aboutPresence = rule.id().equals("columns.required");
    assertThat(rule.check(Customer.builder().build()).isEmpty()).isEqualTo(!aboutPresence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "customer-id.hex | customer_id | \"145A915A54C17DD0082BAB97FD9CF9F7\"",
        "customer-id.hex | customer_id | \"145a915a54c17dd0082bab97fd9cf9f\"",
        "customer-id.hex | customer_id | \"145a915a54c17dd0082bab97fd9cf9f70\"",
        "customer-id.hex | customer_id | \"145a915a54c17dd0082bab97fd9cf9fg\"",
        "customer-id.hex | customer_id | \"145a915a54c17dd0082bab97fd9cf9f7\\n\"",
        "customer-id.hex | customer_id | \" \"",
        "rates.within-0-and-1 | average_discount_used | 1.0000001",
        "rates.within-0-and-1 | average_discount_used | -0.0001",
        "rates.within-0-and-1 | average_discount_onoffer | 2",
        "revenue.not-negative | revenue | -0.01",
        "days-since-last-order.not-before-first | days_since_last_order | 1001",
        "returns.within-items | returns | 4",
        "items.sum-of-parts | items | 4",
        "items.sum-of-parts | unisex_items | 2147483647",
        "orders.sum-of-devices | orders | 1",
        "orders.sum-of-devices | other_device_orders | -1"
      })
  void objectsTo(String id, String column, String literal) {
    List<Violation> violations =
        rule(id).check(customer(CustomerLine.clean(1).with(column, literal)));
    assertThat(violations)
        .singleElement()
        .extracting(Violation::severity)
        .isEqualTo(Severity.ERROR);
    assertThat(violations.get(0).reason().rule()).isEqualTo(id);
    assertThat(violations.get(0).reason().columns()).contains(column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rates.within-0-and-1 | average_discount_used | 1",
        "rates.within-0-and-1 | average_discount_used | 1.000",
        "rates.within-0-and-1 | average_discount_used | 0",
        "rates.within-0-and-1 | average_discount_used | -0.0",
        "revenue.not-negative | revenue | 0.00",
        "days-since-last-order.not-before-first | days_since_last_order | 1000",
        "days-since-last-order.not-before-first | days_since_first_order | null",
        "returns.within-items | returns | 3",
        "items.sum-of-parts | unisex_items | null",
        "orders.sum-of-devices | orders | null"
      })
  void bears(String id, String column, String literal) {
    assertThat(rule(id).check(customer(CustomerLine.clean(1).with(column, literal)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("counted")
  void noCountMayBeNegative(CustomerField<Integer> field) {
    Customer customer = customer(CustomerLine.clean(1).with(field, -1));
    assertThat(ValidationRules.countsNotNegative().check(customer))
        .extracting(Violation::reason)
        .containsExactly(
            new Reason(
                "counts.not-negative",
                List.of(field.name()),
                field + " must not be negative, but is -1"));
  }

  @ParameterizedTest
  @MethodSource("required")
  void noRequiredColumnMayBeUnknown(CustomerField<?> field) {
    Customer customer = customer(CustomerLine.clean(1).without(field.name()));
    assertThat(ValidationRules.requiredColumnsKnown().check(customer))
        .extracting(Violation::reason)
        .containsExactly(
            new Reason(
                "columns.required",
                List.of(field.name()),
                field + " must have a value, but is unknown"));
  }

  @Test
  void sumsDoNotOverflow() {
    Customer customer =
        customer(
            CustomerLine.clean(1)
                .with(CustomerField.FEMALE_ITEMS, Integer.MAX_VALUE)
                .with(CustomerField.MALE_ITEMS, Integer.MAX_VALUE)
                .with(CustomerField.UNISEX_ITEMS, 2)
                .with(CustomerField.ITEMS, 0));
    assertThat(ValidationRules.itemsAddUp().check(customer))
        .singleElement()
        .extracting(violation -> violation.reason().message())
        .isEqualTo(
            "items must be female_items + male_items + unisex_items, but the parts make 4294967296"
                + " and not 0");
  }

  @Test
  void messagesTellTheNumbers() {
    Customer customer = customer(CustomerLine.clean(1).with(CustomerField.RETURNS, 9));
    assertThat(ValidationRules.returnsWithinItems().check(customer))
        .singleElement()
        .extracting(violation -> violation.reason().message())
        .isEqualTo("returns must not exceed items, but 9 exceeds 3");
  }

  @Test
  void aPredicateNamesWhatItFound() {
    ValidationRule rule =
        ValidationRule.require(
            "orders.has-items",
            "an order has at least one item",
            Set.of(CustomerField.ITEMS, CustomerField.ORDERS),
            customer -> false);
    assertThat(rule.check(customer(CustomerLine.clean(1))))
        .singleElement()
        .extracting(Violation::reason)
        .isEqualTo(
            new Reason(
                "orders.has-items",
                List.of("orders", "items"),
                "an order has at least one item; found orders = 2, items = 3"));
  }

  @Test
  void aMildRuleWarns() {
    Customer customer = customer(CustomerLine.clean(1).with(CustomerField.RETURNS, 9));
    assertThat(ValidationRules.returnsWithinItems().asWarning().check(customer))
        .extracting(Violation::severity)
        .containsExactly(Severity.WARNING);
  }

  private static ValidationRule rule(String id) {
    return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static Customer customer(CustomerLine line) {
    return CustomerDecoder.of(List.of()).decode(Sources.read(line)).customer();
  }
}
