package io.gfg.customers.jooq.roundtrip;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every customer that PostgreSQL can hold. */
final class AnyCustomer {

  private static final int MAX_DIGITS = 38;
  private static final BigInteger LARGEST = BigInteger.TEN.pow(MAX_DIGITS).subtract(BigInteger.ONE);

  private AnyCustomer() {}

  /** So many customers, of different ids. */
  static Arbitrary<List<Customer>> several() {
    return customer()
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(customer -> customer.get(CustomerField.CUSTOMER_ID));
  }

  private static Arbitrary<Customer> customer() {
    Arbitrary<Customer.Builder> builder = Arbitraries.create(Customer::builder);
    for (CustomerField<?> field : CustomerField.all()) {
      builder = with(builder, field);
    }
    return Combinators.combine(builder, extras())
        .as((columns, extras) -> columns.extras(extras).build());
  }

  @SuppressWarnings("unchecked") // the type of the column says which values it has
  private static <T> Arbitrary<Customer.Builder> with(
      Arbitrary<Customer.Builder> builder, CustomerField<T> field) {
    boolean isId = field.equals(CustomerField.CUSTOMER_ID);
    Arbitrary<T> values = (Arbitrary<T>) values(field);
    return Combinators.combine(builder, isId ? values : values.injectNull(0.1))
        .as((columns, value) -> value == null ? columns : columns.set(field, value));
  }

  private static Arbitrary<?> values(CustomerField<?> field) {
    return switch (field.type()) {
      case TEXT -> texts().filter(text -> !text.isBlank());
      case BOOLEAN -> Arbitraries.of(true, false);
      case INTEGER -> Arbitraries.integers();
      case DECIMAL -> decimals();
    };
  }

  /** All of Unicode but U+0000 and surrogates. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(1, 0x7F),
            Arbitraries.integers().between(0x80, 0xD7FF),
            Arbitraries.integers().between(0xE000, 0x10FFFF))
        .list()
        .ofMaxSize(12)
        .map(
            points -> {
              StringBuilder text = new StringBuilder();
              points.forEach(text::appendCodePoint);
              return text.toString();
            });
  }

  private static Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(LARGEST.negate(), LARGEST),
            Arbitraries.integers().between(0, MAX_DIGITS))
        .as(BigDecimal::new);
  }

  private static Arbitrary<Extras> extras() {
    Arbitrary<String> names = texts().map(name -> "x" + name);
    return Arbitraries.maps(names, Json.values()).ofMaxSize(3).map(Extras::of);
  }
}
