package io.gfg.customers.jooq.schema;

import static io.gfg.customers.jooq.generated.Tables.SCHEMA_VERSION;

import io.gfg.customers.jooq.generated.Gfg;
import io.gfg.customers.jooq.transaction.Answers;
import io.gfg.customers.jooq.transaction.Transactions;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables and checks that they are there.
 *
 * <p>The schema is {@code gfg}, or what the render mapping of the given context makes of it.
 * Stateless and safe to use from several threads.
 */
public final class CustomerSchema {

  /** Any number that other users of advisory locks are unlikely to have chosen: "gfg". */
  private static final int LOCK = 0x676667;

  private CustomerSchema() {}

  /**
   * Applies the migrations that are missing: all of them or none. Takes part in the caller's
   * transaction if there is one; then it is for the caller to commit. Two at once wait for each
   * other, and the second finds nothing left to do.
   *
   * @param dsl where; needs the right to create tables in the schema, and the schema too if there
   *     is none
   * @return the versions applied, oldest first; empty if the schema was up to date
   * @throws SchemaException if the schema was made by a newer library or by another script, or if a
   *     migration fails
   */
  public static List<String> migrate(DSLContext dsl) {
    return migrate(dsl, Migration.ALL);
  }

  static List<String> migrate(DSLContext dsl, List<Migration> known) {
    return guarded(dsl, () -> Transactions.inOne(dsl, own -> applyMissing(own, known)));
  }

  /**
   * Whether the schema is just as this library needs it. Changes nothing.
   *
   * @param dsl where
   * @return false if a migration is missing, changed, or newer than this library
   * @throws SchemaException if the schema may not be looked at
   */
  public static boolean isCurrent(DSLContext dsl) {
    SchemaState state = state(dsl);
    return state.missing().isEmpty() && state.conflict().isEmpty();
  }

  /**
   * Checks that the schema is just as this library needs it, for those who may not migrate. Changes
   * nothing.
   *
   * @param dsl where
   * @throws SchemaException if it is not, saying what to do
   */
  public static void require(DSLContext dsl) {
    SchemaState state = state(dsl);
    refuseConflict(dsl, state);
    if (!state.missing().isEmpty()) {
      throw new SchemaException(
          "the schema lacks version "
              + state.missing().stream().map(Migration::version).collect(Collectors.joining(", "))
              + ": have CustomerSchema.migrate run by someone with the right to create tables, at "
              + place(dsl));
    }
  }

  private static SchemaState state(DSLContext dsl) {
    return guarded(dsl, () -> SchemaState.of(dsl, Migration.ALL));
  }

  private static List<String> applyMissing(DSLContext dsl, List<Migration> known) {
    waitForOthers(dsl);
    SchemaState state = SchemaState.of(dsl, known);
    refuseConflict(dsl, state);
    createSchemaUnlessThere(dsl);
    state.missing().forEach(step -> apply(dsl, step));
    return state.missing().stream().map(Migration::version).toList();
  }

  /** Until the transaction ends. Schemas of different names do not wait for each other. */
  private static void waitForOthers(DSLContext dsl) {
    dsl.fetch(
        "select pg_advisory_xact_lock({0}, hashtext({1}))", DSL.inline(LOCK), DSL.val(place(dsl)));
  }

  /** Asks first: "if not exists" would need the right to create one even where there is one. */
  private static void createSchemaUnlessThere(DSLContext dsl) {
    boolean there =
        Answers.one(
            dsl, "select to_regnamespace({0}) is not null", Boolean.class, DSL.val(place(dsl)));
    if (!there) {
      dsl.execute("create schema {0}", Gfg.GFG);
    }
  }

  private static void apply(DSLContext dsl, Migration step) {
    step.applyTo(dsl);
    dsl.execute(
        "update {0} set checksum = {1} where version = {2}",
        SCHEMA_VERSION, DSL.val(step.checksum()), DSL.val(step.version()));
  }

  private static void refuseConflict(DSLContext dsl, SchemaState state) {
    state
        .conflict()
        .ifPresent(
            conflict -> {
              throw new SchemaException(conflict + ", at " + place(dsl));
            });
  }

  private static <T> T guarded(DSLContext dsl, Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessException refused) {
      throw new SchemaException(
          "the database refused: " + answerIn(refused) + ", at " + place(dsl), refused);
    }
  }

  private static @Nullable String answerIn(DataAccessException refused) {
    SQLException answer = refused.getCause(SQLException.class);
    return answer == null ? refused.getMessage() : answer.getMessage();
  }

  private static String place(DSLContext dsl) {
    return dsl.render(Gfg.GFG);
  }
}
