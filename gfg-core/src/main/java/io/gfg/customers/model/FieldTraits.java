package io.gfg.customers.model;

/** What is known of a column besides its name and place. */
record FieldTraits(
    FieldType type,
    FieldUnit unit,
    FieldGroup group,
    FieldPresence presence,
    FieldDocumentation documentation,
    String meaning) {

  static FieldTraits of(FieldType type, FieldUnit unit, FieldGroup group, String meaning) {
    return new FieldTraits(
        type, unit, group, FieldPresence.REQUIRED, FieldDocumentation.DOCUMENTED, meaning);
  }

  FieldTraits optional() {
    return new FieldTraits(type, unit, group, FieldPresence.OPTIONAL, documentation, meaning);
  }

  FieldTraits undocumented() {
    return new FieldTraits(type, unit, group, presence, FieldDocumentation.UNDOCUMENTED, meaning);
  }
}
