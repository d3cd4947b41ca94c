package io.gfg.customers.policy;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.TextBecomes;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.ColumnRepair;
import io.gfg.customers.rule.ColumnRepair.DivideBy;
import io.gfg.customers.rule.ColumnRepair.Remainder;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what a rule does. */
final class ThenReader {

  static final String DIVIDE_BY = "divide-by";
  static final String REMAINDER = "remainder";
  static final String SHIFT = "shift-decimal-point";
  static final String COPY = "copy-made-unknown";
  static final String NULL_BECOMES = "null-becomes";
  static final String VALUE_UNKNOWN = "value-made-unknown";

  private static final List<String> KEYS =
      List.of(
          DIVIDE_BY, REMAINDER, SHIFT, COPY, VALUE_UNKNOWN, NULL_BECOMES, RuleReader.TEXT_BECOMES);

  ColumnRepair repair(YamlValue value, CustomerField<?> field) {
    YamlMapping then = value.mapping("then", KEYS);
    if (then.find(DIVIDE_BY).isPresent()) {
      return division(value);
    }
    String kind = then.onlyKey();
    YamlValue operand = then.required(kind);
    return switch (kind) {
      case SHIFT -> ColumnRepair.shiftDecimalPoint(operand.wholeNumber(SHIFT));
      case COPY -> ColumnRepair.copyMadeUnknown(WhenReader.column(operand, COPY));
      case VALUE_UNKNOWN -> ColumnRepair.valueMadeUnknown(of(field, operand));
      case NULL_BECOMES -> ColumnRepair.nullBecomes(of(field, operand));
      default -> throw value.error(kind + " does nothing by itself; say divide-by, too");
    };
  }

  private static ColumnRepair division(YamlValue value) {
    YamlMapping then = value.mapping("a division", List.of(DIVIDE_BY, REMAINDER));
    Remainder remainder =
        PolicyReader.choice(
            then.required(REMAINDER), REMAINDER, PolicyReader.names(Remainder.values()));
    return new DivideBy(then.required(DIVIDE_BY).wholeNumber(DIVIDE_BY), remainder);
  }

  FieldDecoder<?> decoder(YamlMapping rule) {
    rule.find("guard")
        .ifPresent(
            guard -> {
              throw guard.error("text is decoded before there is evidence; take the guard out");
            });
    YamlMapping when = rule.required("when").mapping("when of text-becomes", List.of("column"));
    CustomerField<?> field = WhenReader.column(when.required("column"), "column");
    YamlValue then = rule.required("then");
    YamlValue table =
        then.mapping("then", List.of(RuleReader.TEXT_BECOMES)).required(RuleReader.TEXT_BECOMES);
    try {
      return decoder(field, rule, table);
    } catch (IllegalArgumentException refused) {
      throw table.error(refused);
    }
  }

  private static <T> FieldDecoder<T> decoder(
      CustomerField<T> field, YamlMapping rule, YamlValue table) {
    Map<String, T> values = new LinkedHashMap<>();
    table
        .entries(RuleReader.TEXT_BECOMES)
        .forEach((text, value) -> values.put(text, typed(field, value)));
    if (values.isEmpty()) {
      throw table.error("text-becomes needs a text and its value");
    }
    return TextBecomes.of(field, rule.text("id"), rule.text("because"), values);
  }

  @SuppressWarnings("unchecked") // of() gives a value of the column's type
  private static <T> T typed(CustomerField<T> field, YamlValue value) {
    return (T) of(field, value);
  }

  /** A value of a column's type. */
  private static Serializable of(CustomerField<?> field, YamlValue value) {
    return switch (field.type()) {
      case TEXT -> value.text(field.name());
      case INTEGER -> value.wholeNumber(field.name());
      case DECIMAL -> value.decimal(field.name());
      case BOOLEAN -> flag(field, value);
    };
  }

  private static Boolean flag(CustomerField<?> field, YamlValue value) {
    return switch (value.text(field.name())) {
      case "true" -> true;
      case "false" -> false;
      default -> throw value.error(field + " takes true or false");
    };
  }
}
