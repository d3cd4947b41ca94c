package io.gfg.customers.jooq.load;

import io.gfg.customers.jooq.transaction.Answers;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Lets the server keep a large comparison in memory, which takes a third off its time. */
final class ServerMemory {

  private static final String ENOUGH = "256MB";

  private ServerMemory() {}

  /** Runs a statement with so much, if the session has less, and leaves the setting as it was. */
  static <T> T enoughFor(DSLContext dsl, Supplier<T> statement) {
    String before = Answers.one(dsl, "select current_setting('work_mem')", String.class);
    set(
        dsl,
        "select set_config('work_mem', {0}, true) where pg_size_bytes({1}) < pg_size_bytes({0})",
        before);
    T result = statement.get();
    set(dsl, "select set_config('work_mem', {1}, true)", before);
    return result;
  }

  private static void set(DSLContext dsl, String sql, String before) {
    dsl.fetch(sql, DSL.val(ENOUGH), DSL.val(before));
  }
}
