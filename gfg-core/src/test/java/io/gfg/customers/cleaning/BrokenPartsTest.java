package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.CustomersException;
import io.gfg.customers.model.Extras;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.rule.Guard;
import io.gfg.customers.rule.Guards;
import io.gfg.customers.rule.Severity;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.Violation;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import io.gfg.customers.support.Attempt;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.RememberingSink;
import io.gfg.customers.support.Sources;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, listeners and sources that do not keep their contracts: nothing becomes visible. */
class BrokenPartsTest {

  private static final CustomerSource SOURCE =
      Sources.of(
          CustomerLine.clean(1), CustomerLine.clean(2), CustomerLine.clean(3).with("items", "13"));

  @TempDir Path folder;

  @Test
  void aCleaningRuleThatThrowsIsNamedWithThePlace() {
    refused(rule(BrokenPartsTest::throwAtThirteen))
        .withMessage("the rule items.broken failed at data.json:3")
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCleaningRuleThatReturnsNothingIsNamedWithThePlace() {
    refused(rule(BrokenPartsTest::nothing))
        .withMessage("the rule items.broken returned null at data.json:1");
  }

  @Test
  void aCleaningRuleMayWriteOnlyWhatItDeclares() {
    refused(rule(customer -> customer.with(CustomerField.ITEMS, 1).with(CustomerField.ORDERS, 1)))
        .withMessage(
            "the rule items.broken changed orders, which it does not declare in writes(), at"
                + " data.json:1");
  }

  @Test
  void aCleaningRuleMayNotChangeTheId() {
    refused(rule(customer -> customer.with(CustomerField.CUSTOMER_ID, "x")))
        .withMessageStartingWith("the rule items.broken changed customer_id, ")
        .withMessageEndingWith("data.json:1");
  }

  @Test
  void aCleaningRuleMayNotDropTheExtras() {
    refused(rule(customer -> copyWith(customer, Extras.of(Map.of("a", "1")))))
        .withMessage("the rule items.broken changed the extras at data.json:1");
  }

  @Test
  void aValidationRuleThatThrowsIsNamedWithThePlace() {
    ValidationRule broken =
        ValidationRule.require(
            "items.broken",
            "fails",
            Set.of(CustomerField.ITEMS),
            customer -> throwAtThirteen(customer).equals(customer));
    refused(CleaningPolicy.standard().with(broken))
        .withMessage("the rule items.broken failed at data.json:3");
  }

  @Test
  void aValidationRuleThatReturnsNothingIsNamedWithThePlace() {
    refused(CleaningPolicy.standard().with(new Speechless()))
        .withMessage("the rule items.speechless failed at data.json:1");
  }

  @Test
  void aGuardThatThrowsIsNamedWithTheSource() {
    CleaningRule guarded =
        new Broken(
            customer -> customer,
            profile -> {
              throw new IllegalStateException("asleep");
            });
    refused(guarded)
        .withMessage("the guard of the rule items.broken failed at data.json")
        .withCauseInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @MethodSource("brokenStrategies")
  void aStrategyThatFailsIsNamedWithThePlace(DuplicateStrategy broken) {
    CustomerSource source =
        Sources.of(
            CustomerLine.clean(1), CustomerLine.clean(2), CustomerLine.clean(2).with("items", "4"));
    Attempt.failing(
            CleaningRun.of(source, CleaningPolicy.standard().withDuplicates(broken)),
            folder,
            RuleException.class)
        .withMessage("the strategy duplicates.broken failed at data.json:2");
  }

  static Stream<DuplicateStrategy> brokenStrategies() {
    return Stream.of(
        new Chooser(OptionalInt.of(2)), new Chooser(OptionalInt.of(-1)), new Chooser(null));
  }

  @Test
  void aDecoderThatThrowsIsNamedWithThePlace() {
    CleaningPolicy policy =
        CleaningPolicy.standard()
            .with(
                FieldDecoders.on(
                    CustomerField.ITEMS,
                    "items.broken",
                    "fails",
                    text -> {
                      throw new IllegalStateException(text);
                    }));
    CustomerSource source = Sources.of(CustomerLine.clean(1).with("items", "\"three\""));
    Attempt.failing(CleaningRun.of(source, policy), folder, CustomersException.class)
        .withMessage("the decoder items.broken failed at data.json:1");
  }

  @Test
  void aListenerMayEndTheRunUntilTheVeryEnd() {
    CleaningListener objecting =
        new CleaningListener() {
          @Override
          public void onComplete(CleaningReport report) {
            assertThat(report.accepted()).isEqualTo(3);
            throw new IllegalStateException("not today");
          }
        };
    Attempt.failing(
            CleaningRun.of(SOURCE, CleaningPolicy.standard()).listener(objecting),
            folder,
            IllegalStateException.class)
        .withMessage("not today");
  }

  @Test
  void aSourceThatGrewIsRefused() {
    assertChanged(
        List.of(CustomerLine.clean(1)), List.of(CustomerLine.clean(1), CustomerLine.clean(1)));
  }

  @Test
  void aSourceWithANewCustomerIsRefused() {
    assertChanged(
        List.of(CustomerLine.clean(1)), List.of(CustomerLine.clean(1), CustomerLine.clean(2)));
  }

  @Test
  void aSourceThatShrankIsRefused() {
    assertChanged(
        List.of(CustomerLine.clean(1), CustomerLine.clean(2)), List.of(CustomerLine.clean(1)));
  }

  @Test
  void aSourceWithAnotherValueIsRefused() {
    assertChanged(
        List.of(CustomerLine.clean(1)), List.of(CustomerLine.clean(1).with("revenue", "163.47")));
  }

  @Test
  void aSourceWithAnotherConflictIsRefused() {
    CustomerLine one = CustomerLine.clean(1);
    assertChanged(
        List.of(one, one.with("items", "4")),
        List.of(one.with("items", "5"), one.with("items", "4")));
  }

  @Test
  void aSourceWithRecordsInAnotherOrderIsRefused() {
    CustomerLine one = CustomerLine.clean(1);
    CustomerLine two = CustomerLine.clean(2);
    assertChanged(List.of(one, two, one), List.of(two, one, one));
  }

  private static void assertChanged(List<CustomerLine> before, List<CustomerLine> after) {
    RememberingSink<Customer> sink = new RememberingSink<>();
    InspectedRun inspected =
        CleaningRun.of(
                changing(before, after),
                CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited()))
            .inspect();
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> inspected.into(sink))
        .withMessageStartingWith(
            "the source changed while it was read; nothing was written, run again: data.json");
    assertThat(sink.committed()).isEmpty();
    assertThat(sink.unclosed()).isZero();
  }

  /** Holds one thing at the first opening and another at the second. */
  private static CustomerSource changing(List<CustomerLine> before, List<CustomerLine> after) {
    Deque<byte[]> openings = new ArrayDeque<>();
    for (List<CustomerLine> lines : List.of(before, after)) {
      StringBuilder text = new StringBuilder();
      lines.forEach(line -> text.append(line).append('\n'));
      openings.add(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return CustomerSource.of("data.json", () -> new ByteArrayInputStream(openings.remove()));
  }

  private ThrowableAssertAlternative<RuleException> refused(CleaningRule rule) {
    return refused(CleaningPolicy.standard().with(rule));
  }

  private ThrowableAssertAlternative<RuleException> refused(CleaningPolicy policy) {
    return Attempt.failing(CleaningRun.of(SOURCE, policy), folder, RuleException.class);
  }

  private static CleaningRule rule(UnaryOperator<Customer> function) {
    return new Broken(function, Guards.none());
  }

  private static Customer throwAtThirteen(Customer customer) {
    if (Integer.valueOf(13).equals(customer.items())) {
      throw new IllegalStateException("unlucky");
    }
    return customer;
  }

  @SuppressWarnings("NullAway") // what a rule must not do
  private static Customer nothing(Customer customer) {
    return null;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // copies each value to its own column
  private static Customer copyWith(Customer customer, Extras extras) {
    Customer.Builder builder = Customer.builder().extras(extras);
    for (CustomerField field : CustomerField.all()) {
      builder.set(field, customer.get(field));
    }
    return builder.build();
  }

  private record Chooser(@Nullable OptionalInt choice) implements DuplicateStrategy {

    @Override
    public String id() {
      return "duplicates.broken";
    }

    @Override
    public String reason() {
      return "fails";
    }

    @Override
    @SuppressWarnings("NullAway") // what a strategy must not do
    public OptionalInt choose(List<Candidate> candidates) {
      return choice;
    }
  }

  private record Speechless() implements ValidationRule {

    @Override
    public String id() {
      return "items.speechless";
    }

    @Override
    public String reason() {
      return "does not keep its contract";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public Set<CustomerField<?>> reads() {
      return Set.of(CustomerField.ITEMS);
    }

    @Override
    @SuppressWarnings("NullAway") // what a rule must not do
    public List<Violation> check(Customer customer) {
      return null;
    }
  }

  @SuppressWarnings("serial") // never sent
  private record Broken(UnaryOperator<Customer> function, Guard guard) implements CleaningRule {

    @Override
    public String id() {
      return "items.broken";
    }

    @Override
    public String reason() {
      return "does not keep its contract";
    }

    @Override
    public Set<CustomerField<?>> reads() {
      return Set.of(CustomerField.ITEMS);
    }

    @Override
    public Set<CustomerField<?>> writes() {
      return Set.of(CustomerField.ITEMS);
    }

    @Override
    public Customer apply(Customer customer) {
      return function.apply(customer);
    }
  }
}
