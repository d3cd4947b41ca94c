package io.gfg.customers.jooq.load;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What the server's planner is told about the comparison of two tables that are mostly equal. */
final class ComparisonSettings {

  private ComparisonSettings() {}

  /**
   * Runs a statement with memory enough to hold what is compared, which takes a third off its time,
   * and as one that yields few rows, so that several processes share it. Compiling it would take
   * each of them longer than it saves. Then the settings are those of the session again.
   */
  static <T> T during(DSLContext dsl, Supplier<T> statement) {
    Record before =
        dsl.fetchSingle(
            "select current_setting('work_mem'), current_setting('parallel_tuple_cost'),"
                + " current_setting('jit')");
    dsl.fetch(
        """
        select set_config('work_mem', '256MB', true)
        where pg_size_bytes(current_setting('work_mem')) < pg_size_bytes('256MB')""");
    dsl.fetch(
        "select set_config('parallel_tuple_cost', '0', true), set_config('jit', 'off', true)");
    T result = statement.get();
    dsl.fetch(
        "select set_config('work_mem', {0}, true), set_config('parallel_tuple_cost', {1}, true),"
            + " set_config('jit', {2}, true)",
        DSL.val(before.get(0, String.class)),
        DSL.val(before.get(1, String.class)),
        DSL.val(before.get(2, String.class)));
    return result;
  }
}
