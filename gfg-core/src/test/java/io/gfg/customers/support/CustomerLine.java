package io.gfg.customers.support;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One line of a customer file as JSON literals by key. Immutable. */
public final class CustomerLine {

  private final Map<String, String> literals;

  private CustomerLine(Map<String, String> literals) {
    this.literals = literals;
  }

  /** A customer with nothing wrong, whose id is made of a number. */
  public static CustomerLine clean(int number) {
    Map<String, String> literals = new LinkedHashMap<>();
    for (CustomerField<?> field : CustomerField.all()) {
      literals.put(field.name(), field.type() == FieldType.DECIMAL ? "0.0" : "0");
    }
    return new CustomerLine(literals)
        .with("customer_id", '"' + id(number) + '"')
        .with("days_since_first_order", "1000")
        .with("days_since_last_order", "995")
        .with("is_newsletter_subscriber", "true")
        .with("orders", "2")
        .with("desktop_orders", "2")
        .with("items", "3")
        .with("female_items", "2")
        .with("male_items", "1")
        .with("wacc_items", "1")
        .with("coupon_discount_applied", "5.50")
        .with("average_discount_onoffer", "0.1001")
        .with("average_discount_used", "0.25")
        .with("revenue", "163.46");
  }

  /** The id of {@link #clean}. */
  public static String id(int number) {
    return "%032x".formatted(number);
  }

  /** This line with another literal, in the place of the old one or at the end. */
  public CustomerLine with(String key, String literal) {
    Map<String, String> changed = new LinkedHashMap<>(literals);
    changed.put(key, literal);
    return new CustomerLine(changed);
  }

  /** This line with a whole number. */
  public CustomerLine with(CustomerField<Integer> field, int value) {
    return with(field.name(), Integer.toString(value));
  }

  /** This line without a key. */
  public CustomerLine without(String key) {
    Map<String, String> changed = new LinkedHashMap<>(literals);
    changed.remove(key);
    return new CustomerLine(changed);
  }

  /** The line's text. */
  public String json() {
    return literals.entrySet().stream()
        .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public String toString() {
    return json();
  }
}
