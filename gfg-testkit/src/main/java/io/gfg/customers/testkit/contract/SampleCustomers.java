package io.gfg.customers.testkit.contract;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratedRow;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Customers for rules to be tried on: sound ones, spoiled ones, and such as nobody expects. */
final class SampleCustomers {

  private static final int ROWS = 400;

  private SampleCustomers() {}

  static List<Customer> all() {
    return Stream.of(generated(), withOneUnknown(), extreme()).flatMap(part -> part).toList();
  }

  /** The same customers as they should be and with defects of all kinds. */
  private static Stream<Customer> generated() {
    return spoiled().rows().flatMap(row -> Stream.of(row.truth(), row.written()));
  }

  private static CustomerGenerator spoiled() {
    Defects defects =
        Stream.of(Defect.values())
            .filter(defect -> defect.effect() == Defect.Effect.REJECTABLE)
            .reduce(
                Defects.asPublished(),
                (some, defect) -> some.with(defect, 0.05),
                (some, others) -> others);
    return CustomerGenerator.of(
        GeneratorSpec.builder().rows(ROWS).copies(0).defects(defects).build());
  }

  private static Stream<Customer> withOneUnknown() {
    GeneratedRow row = spoiled().row(1);
    return CustomerField.all().stream()
        .flatMap(
            field -> Stream.of(row.truth().with(field, null), row.written().with(field, null)));
  }

  private static Stream<Customer> extreme() {
    return Stream.of(
        Customer.builder().build(),
        filled(0, BigDecimal.ZERO),
        filled(Integer.MIN_VALUE, BigDecimal.TEN.pow(100).negate()),
        filled(Integer.MAX_VALUE, BigDecimal.TEN.pow(100)),
        filled(1, BigDecimal.ONE.movePointLeft(100)));
  }

  private static Customer filled(Integer whole, BigDecimal decimal) {
    Customer.Builder customer = Customer.builder();
    CustomerField.all().forEach(field -> put(customer, field, whole, decimal));
    return customer.build();
  }

  private static <T> void put(
      Customer.Builder customer, CustomerField<T> field, Integer whole, BigDecimal decimal) {
    Object value =
        switch (field.type()) {
          case TEXT -> "";
          case BOOLEAN -> whole > 0;
          case INTEGER -> whole;
          case DECIMAL -> decimal;
        };
    @SuppressWarnings("unchecked") // each type of column gets its own Java type above
    T typed = (T) field.type().javaType().cast(value);
    customer.set(field, typed);
  }
}
