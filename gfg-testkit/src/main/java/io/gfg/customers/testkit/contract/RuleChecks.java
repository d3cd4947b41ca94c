package io.gfg.customers.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the contracts of cleaning and validation rules have in common. */
final class RuleChecks {

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*";

  private RuleChecks() {}

  static void checkId(String id) {
    assertThat(id).as("lower case words, hyphens, one full stop").matches(ID);
  }

  static void checkReason(String reason) {
    assertThat(reason).as("a sentence without a full stop").isNotBlank().doesNotEndWith(".");
  }

  /** The same customers give the same results, again and on other threads. */
  static void checkPure(Function<Customer, ?> rule) {
    List<Customer> customers = SampleCustomers.all();
    List<?> results = customers.stream().map(rule).toList();
    List<?> others = customers.parallelStream().map(rule).toList();
    for (int i = 0; i < results.size(); i++) {
      assertThat((Object) others.get(i))
          .as("applied again to %s", customers.get(i))
          .isEqualTo(results.get(i));
    }
  }

  /**
   * Tries each customer beside one that has the same values in the columns read, and the values of
   * somebody else in all others.
   */
  static void forEachPair(
      Collection<CustomerField<?>> reads, BiConsumer<Customer, Customer> comparison) {
    List<Customer> customers = SampleCustomers.all();
    for (int i = 0; i < customers.size(); i++) {
      Customer customer = customers.get(i);
      Customer mixed = customers.get((i + 7) % customers.size());
      for (CustomerField<?> field : reads) {
        mixed = copy(field, customer, mixed);
      }
      comparison.accept(customer, mixed);
    }
  }

  private static <T> Customer copy(CustomerField<T> field, Customer from, Customer to) {
    return to.with(field, from.get(field));
  }

  /** What comes back after an object was written and read. */
  static <T> T reread(T object, Class<T> type) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    } catch (IOException e) {
      throw new AssertionError(object + " cannot be serialised: " + e.getMessage(), e);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return type.cast(in.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(object + " cannot be read back: " + e.getMessage(), e);
    }
  }
}
