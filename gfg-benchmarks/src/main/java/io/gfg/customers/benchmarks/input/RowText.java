package io.gfg.customers.benchmarks.input;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Cleaned customers as lines. The texts of generated customers need neither escapes nor quotes, and
 * have no extras; any other is refused.
 */
final class RowText {

  private RowText() {}

  /** The columns of the file in COPY's text format, as the server would write them. */
  static String copyText(Customer customer) {
    return line(customer, "\t", "\\N");
  }

  static String copyTextOfAllColumns(Customer customer) {
    return copyText(customer) + "\t" + String.join("\t", Columns.CONSTANTS);
  }

  static String csvOfAllColumns(Customer customer) {
    return line(customer, ",", "") + "," + String.join(",", Columns.CONSTANTS);
  }

  private static String line(Customer customer, String separator, String unknown) {
    if (!customer.extras().isEmpty()) {
      throw new IllegalArgumentException("generated customers have no extras: " + customer);
    }
    List<CustomerField<?>> fields = CustomerField.all();
    Stream<String> cells = fields.stream().map(field -> cell(customer.get(field), unknown));
    return Stream.concat(cells, Stream.of(unknown)).collect(Collectors.joining(separator));
  }

  private static String cell(@Nullable Object value, String unknown) {
    if (value == null) {
      return unknown;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Boolean flag) {
      return flag ? "t" : "f";
    }
    String text = value.toString();
    if (!text.matches("[0-9a-z-]+")) {
      throw new IllegalArgumentException("a text that would need quotes or escapes");
    }
    return text;
  }
}
