package io.gfg.customers.jooq.roundtrip;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.generated.tables.records.CustomerRecord;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jspecify.annotations.Nullable;

/** Any customer that was loaded equals the one that is read back, column by column. */
class LoadedCustomersProperties {

  private static final LoadOptions REPLACE = LoadOptions.builder().mode(LoadMode.REPLACE).build();

  private static final LoadingDatabase DATABASE = LoadingDatabase.start();

  @AfterContainer
  static void stop() throws SQLException, IOException {
    DATABASE.close();
  }

  @Property(tries = 30)
  void intoAnEmptyTable(@ForAll("customers") List<Customer> customers) {
    DATABASE.dsl().truncate(CUSTOMER).execute();
    check(customers);
  }

  @Property(tries = 30)
  void intoAFilledTable(@ForAll("customers") List<Customer> customers) {
    check(customers);
  }

  @Property(tries = 10)
  void twiceWithoutChangingARow(@ForAll("customers") List<Customer> customers) {
    check(customers);
    assertThat(load(customers).unchanged()).isEqualTo(customers.size());
  }

  @Provide
  Arbitrary<List<Customer>> customers() {
    return AnyCustomer.several();
  }

  private static void check(List<Customer> customers) {
    LoadReport report = load(customers);
    assertThat(report.rejected()).isZero();
    assertThat(DATABASE.dsl().fetchCount(CUSTOMER)).isEqualTo(customers.size());
    customers.forEach(LoadedCustomersProperties::checkReadBack);
  }

  private static LoadReport load(List<Customer> customers) {
    Sink<Customer, ?> sink = Sinks.ndjson(DATABASE.file());
    try (Sink.Session<Customer, ?> session = sink.open()) {
      customers.forEach(session::write);
      session.commit();
    }
    return CustomerPipeline.from(DATABASE.file())
        .clean(CleaningPolicy.none())
        .loadInto(DATABASE.dsl(), REPLACE);
  }

  private static void checkReadBack(Customer customer) {
    CustomerRecord row =
        DATABASE
            .dsl()
            .fetchSingle(
                CUSTOMER, CUSTOMER.CUSTOMER_ID.eq(customer.get(CustomerField.CUSTOMER_ID)));
    for (CustomerField<?> field : CustomerField.all()) {
      assertThat(comparable(row.get(field.name())))
          .as(field.name())
          .isEqualTo(comparable(customer.get(field)));
    }
    if (customer.extras().isEmpty()) {
      assertThat(row.getExtras()).isNull();
    } else {
      String json = Json.of(customer.extras());
      Boolean equal =
          DATABASE
              .dsl()
              .fetchSingle(
                  "select extras = ?::jsonb from gfg.customer where customer_id = ?",
                  json,
                  row.getCustomerId())
              .get(0, Boolean.class);
      assertThat(equal).as(json).isTrue();
    }
  }

  /** Decimals keep their digits, needless zeros too. */
  private static @Nullable Object comparable(@Nullable Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value;
  }
}
