package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The whole row must be what its cells are one by one. */
class CustomerCellsTest {

  private static final int DRAWN = 5_000;

  private final SplittableRandom random = new SplittableRandom(11);

  @Test
  void writesEveryColumnInTheOrderOfTheCatalogue() {
    for (int i = 0; i < DRAWN; i++) {
      Customer customer = draw();
      assertThat(text(rows -> CustomerCells.write(customer, rows)))
          .isEqualTo(text(rows -> writeOneByOne(customer, rows)));
    }
  }

  private static void writeOneByOne(Customer customer, CopyText rows) {
    for (CustomerField<?> field : CustomerField.all()) {
      rows.cell(customer.get(field));
    }
  }

  private Customer draw() {
    Customer.Builder customer = Customer.builder();
    for (CustomerField<?> field : CustomerField.all()) {
      if (random.nextInt(8) > 0) {
        set(customer, field, value(field.type()));
      }
    }
    return customer.build();
  }

  @SuppressWarnings("unchecked") // the builder checks it
  private static <T> void set(Customer.Builder customer, CustomerField<T> field, Object value) {
    customer.set(field, (T) value);
  }

  private Object value(FieldType type) {
    return switch (type) {
      case TEXT -> "a\tb" + random.nextInt();
      case BOOLEAN -> random.nextBoolean();
      case INTEGER -> random.nextInt() >> random.nextInt(32);
      case DECIMAL ->
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(9));
    };
  }

  private static String text(Consumer<CopyText> row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CopyText rows = new CopyText((buffer, length) -> bytes.write(buffer, 0, length));
    row.accept(rows);
    rows.endRow();
    rows.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
