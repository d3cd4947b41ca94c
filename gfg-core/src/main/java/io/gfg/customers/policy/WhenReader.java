package io.gfg.customers.policy;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads which values a rule is for. */
final class WhenReader {

  private static final Map<String, Function<YamlValue, Condition>> CONDITIONS = conditions();

  static final List<String> KEYS = keys();

  private WhenReader() {}

  static CustomerField<?> column(YamlValue value, String what) {
    String name = value.text(what);
    return CustomerField.find(name)
        .orElseThrow(
            () ->
                value.error(
                    "there is no column %s; known are %s"
                        .formatted(YamlValue.shown(name), CustomerField.all())));
  }

  /** The conditions in an order of their own: that of the keys does not matter in YAML. */
  static List<Condition> conditions(YamlMapping when) {
    List<Condition> conditions = new ArrayList<>();
    CONDITIONS.forEach(
        (key, reading) ->
            when.find(key).ifPresent(value -> conditions.add(condition(reading, value))));
    return conditions;
  }

  private static Condition condition(Function<YamlValue, Condition> reading, YamlValue value) {
    try {
      return reading.apply(value);
    } catch (IllegalArgumentException refused) {
      throw value.error(refused);
    }
  }

  private static Map<String, Function<YamlValue, Condition>> conditions() {
    Map<String, Function<YamlValue, Condition>> conditions = new LinkedHashMap<>();
    conditions.put("at-least", value -> new Condition.AtLeast(value.decimal("at-least")));
    conditions.put("at-most", value -> new Condition.AtMost(value.decimal("at-most")));
    conditions.put("multiple-of", value -> new Condition.MultipleOf(value.decimal("multiple-of")));
    conditions.put("exceeds", value -> new Condition.Exceeds(column(value, "exceeds")));
    conditions.put("equals", value -> new Condition.EqualTo(column(value, "equals")));
    return conditions;
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>(List.of("column"));
    keys.addAll(CONDITIONS.keySet());
    return List.copyOf(keys);
  }
}
