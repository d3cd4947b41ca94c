package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which rows the table has, asked of the rows as the loader writes them. */
@ExtendWith(PostgresExtension.class)
class KnownRowsTest {

  private static final int ROWS = 2_000;
  private static final long SEED = 17;

  private final SplittableRandom random = new SplittableRandom(23);
  private DSLContext dsl;
  private final List<Customer> stored = new ArrayList<>();

  @BeforeEach
  void store(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    for (int i = 0; i < ROWS; i++) {
      stored.add(draw(i));
    }
    insert(stored);
  }

  @Test
  void knowsEveryRow() {
    KnownRows rows = KnownRows.read(dsl, SEED, Integer.MAX_VALUE);

    assertThat(stored).allMatch(rows::has);
    assertThat(rows.found()).isEqualTo(ROWS);
  }

  @Test
  void knowsNoRowThatDiffersInOneColumn() {
    KnownRows rows = KnownRows.read(dsl, SEED, Integer.MAX_VALUE);

    for (Customer customer : stored.subList(0, 200)) {
      for (CustomerField<?> field : CustomerField.all()) {
        for (Object other : others(field, customer.get(field))) {
          assertThat(rows.has(with(customer, field, other)))
              .as("%s with %s instead of %s", field, other, customer.get(field))
              .isFalse();
        }
      }
    }
  }

  @Test
  void knowsARowHoweverItsNumbersAreWritten() {
    KnownRows rows = KnownRows.read(dsl, SEED, Integer.MAX_VALUE);

    assertThat(stored)
        .allMatch(
            customer -> {
              BigDecimal revenue = customer.revenue();
              return revenue == null
                  || rows.has(
                      customer.with(CustomerField.REVENUE, revenue.setScale(revenue.scale() + 3)));
            });
  }

  @Test
  void leavesRowsWithExtrasAndLongNumbersToTheServer() {
    Customer first = stored.get(0);
    dsl.execute(
        "update gfg.customer set extras = '{\"a\": 1}' where customer_id = {0}",
        DSL.val(first.customerId()));
    BigDecimal manyDigits = new BigDecimal("1234567890.1234567890");
    Customer second = stored.get(1).with(CustomerField.REVENUE, manyDigits);
    dsl.execute(
        "update gfg.customer set revenue = {0} where customer_id = {1}",
        DSL.val(manyDigits), DSL.val(second.customerId()));

    KnownRows rows = KnownRows.read(dsl, SEED, Integer.MAX_VALUE);

    assertThat(rows.has(first)).isFalse();
    assertThat(rows.has(withExtra(first))).isFalse();
    assertThat(rows.has(withExtra(stored.get(2)))).isFalse();
    assertThat(rows.has(second)).isFalse();
    assertThat(rows.has(stored.get(2))).isTrue();
  }

  @Test
  void takesNoMoreHashesThanThereIsRoomFor() {
    KnownRows rows = KnownRows.read(dsl, SEED, 500);

    assertThat(stored.stream().filter(rows::has)).hasSize(500);
  }

  private void insert(List<Customer> customers) {
    List<Field<?>> columns = new ArrayList<>(CustomerColumns.ALL);
    columns.add(DSL.field("load_id"));
    dsl.transaction(
        own -> {
          try (CopyStream copy =
              CopyStream.into(own.dsl(), DSL.table(DSL.name("gfg", "customer")), columns)) {
            CopyText rows = new CopyText(copy);
            for (Customer customer : customers) {
              CustomerCells.write(customer, rows);
              rows.cell(null).cell(1).endRow();
            }
            rows.flush();
            assertThat(copy.end()).isEqualTo(customers.size());
          }
        });
  }

  private static Customer withExtra(Customer customer) {
    Customer.Builder builder = Customer.builder();
    for (CustomerField<?> field : CustomerField.all()) {
      set(builder, field, customer.get(field));
    }
    return builder.extras(Extras.of(new TreeMap<>(Map.of("a", "1")))).build();
  }

  private Customer draw(int row) {
    Customer.Builder customer = Customer.builder();
    for (CustomerField<?> field : CustomerField.all()) {
      if (random.nextInt(8) > 0) {
        set(customer, field, value(field.type()));
      }
    }
    return customer.set(CustomerField.CUSTOMER_ID, "customer " + row).build();
  }

  private Object value(FieldType type) {
    return switch (type) {
      case TEXT -> "unused";
      case BOOLEAN -> random.nextBoolean();
      case INTEGER -> random.nextInt() >> random.nextInt(32);
      case DECIMAL -> BigDecimal.valueOf(random.nextInt() >> random.nextInt(32), random.nextInt(9));
    };
  }

  /** Null and zero, the neighbours, the opposite, and what another column holds. */
  private static List<@Nullable Object> others(CustomerField<?> field, @Nullable Object value) {
    List<@Nullable Object> others = new ArrayList<>();
    if (value != null && field != CustomerField.CUSTOMER_ID) {
      others.add(null);
    }
    switch (field.type()) {
      case TEXT -> others.addAll(List.of("", value + " ", "customer"));
      case BOOLEAN -> others.addAll(List.of(true, false));
      case INTEGER -> {
        int number = value == null ? 0 : (Integer) value;
        others.addAll(List.of(0, number + 1, number - 1, -number, ~number));
      }
      case DECIMAL -> {
        BigDecimal number = value == null ? BigDecimal.ZERO : (BigDecimal) value;
        others.addAll(
            List.of(
                BigDecimal.ZERO,
                number.negate(),
                number.movePointLeft(4),
                number.movePointRight(4).setScale(9),
                number.add(new BigDecimal("0.01"))));
      }
    }
    others.removeIf(other -> isSame(other, value));
    return others;
  }

  private static boolean isSame(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal left && other instanceof BigDecimal right) {
      return left.compareTo(right) == 0;
    }
    return Objects.equals(one, other);
  }

  @SuppressWarnings("unchecked") // the customer checks it
  private static <T> Customer with(
      Customer customer, CustomerField<T> field, @Nullable Object value) {
    return customer.with(field, (T) value);
  }

  @SuppressWarnings("unchecked") // the builder checks it
  private static <T> void set(
      Customer.Builder customer, CustomerField<T> field, @Nullable Object value) {
    customer.set(field, (T) value);
  }
}
