package io.gfg.customers.jooq.schema;

import static io.gfg.customers.jooq.generated.Tables.SCHEMA_VERSION;

import io.gfg.customers.jooq.generated.tables.records.SchemaVersionRecord;
import io.gfg.customers.jooq.transaction.Answers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What the database says of itself, compared with the scripts at hand. */
record SchemaState(List<Migration> missing, Optional<String> conflict) {

  static SchemaState of(DSLContext dsl, List<Migration> known) {
    Map<String, SchemaVersionRecord> applied = applied(dsl);
    return new SchemaState(
        known.stream().filter(step -> !applied.containsKey(step.version())).toList(),
        newer(applied, known).or(() -> changed(applied, known)));
  }

  private static Map<String, SchemaVersionRecord> applied(DSLContext dsl) {
    return exists(dsl)
        ? dsl.fetch("select {0} from {1}", DSL.list(SCHEMA_VERSION.fields()), SCHEMA_VERSION)
            .into(SCHEMA_VERSION)
            .intoMap(SCHEMA_VERSION.VERSION)
        : Map.of();
  }

  private static boolean exists(DSLContext dsl) {
    String name = dsl.render(SCHEMA_VERSION);
    return Answers.one(dsl, "select to_regclass({0}) is not null", Boolean.class, DSL.val(name));
  }

  private static Optional<String> newer(
      Map<String, SchemaVersionRecord> applied, List<Migration> known) {
    TreeSet<String> unknown = new TreeSet<>(applied.keySet());
    known.forEach(step -> unknown.remove(step.version()));
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the schema has version "
                + String.join(", ", unknown)
                + ", which this library does not know: use the newer library that made it");
  }

  private static Optional<String> changed(
      Map<String, SchemaVersionRecord> applied, List<Migration> known) {
    return known.stream()
        .filter(step -> contradicts(applied.get(step.version()), step))
        .map(
            step ->
                "version "
                    + step.version()
                    + " of the schema was made by another script than "
                    + step.file()
                    + " of this library: use the library that made it, or load into a new schema")
        .findFirst();
  }

  /** Another tool that ran the script enters no checksum: it guards the script by its own. */
  private static boolean contradicts(@Nullable SchemaVersionRecord applied, Migration step) {
    return applied != null
        && applied.getChecksum() != null
        && !applied.getChecksum().equals(step.checksum());
  }
}
