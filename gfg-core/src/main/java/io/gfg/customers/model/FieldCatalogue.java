package io.gfg.customers.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers the columns in the order in which they are declared, once, while the class loads. */
final class FieldCatalogue {

  private final List<CustomerField<?>> fields = new ArrayList<>();

  CustomerField<String> text(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.TEXT, FieldUnit.NONE, group, meaning));
  }

  CustomerField<Boolean> flag(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.BOOLEAN, FieldUnit.NONE, group, meaning));
  }

  CustomerField<Integer> days(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.INTEGER, FieldUnit.DAYS, group, meaning));
  }

  CustomerField<Integer> count(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.INTEGER, FieldUnit.COUNT, group, meaning));
  }

  CustomerField<Integer> optionalCount(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.INTEGER, FieldUnit.COUNT, group, meaning).optional());
  }

  CustomerField<BigDecimal> rate(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.DECIMAL, FieldUnit.RATE, group, meaning));
  }

  CustomerField<BigDecimal> dollars(String name, FieldGroup group, String meaning) {
    return add(name, FieldTraits.of(FieldType.DECIMAL, FieldUnit.DOLLARS, group, meaning));
  }

  CustomerField<BigDecimal> undocumentedDollars(String name, FieldGroup group, String meaning) {
    return add(
        name,
        FieldTraits.of(FieldType.DECIMAL, FieldUnit.DOLLARS, group, meaning)
            .optional()
            .undocumented());
  }

  List<CustomerField<?>> fields() {
    return List.copyOf(fields);
  }

  private <T> CustomerField<T> add(String name, FieldTraits traits) {
    boolean whole = traits.type() == FieldType.INTEGER;
    int slot = (int) fields.stream().filter(field -> field.isWhole() == whole).count();
    CustomerField<T> field = new CustomerField<>(name, fields.size(), slot, traits);
    fields.add(field);
    return field;
  }
}
