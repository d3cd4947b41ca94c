package io.gfg.customers.jooq.transaction;

import org.jooq.DSLContext;
import org.jooq.QueryPart;

/**
 * Questions with one answer, in plain SQL: jOOQ's model of a query is made of some three hundred
 * classes, which a process that lives for seconds would load for a handful of small questions.
 */
public final class Answers {

  private Answers() {}

  /**
   * Asks.
   *
   * @param dsl where
   * @param sql the query, of one row and one column
   * @param type the type of the answer
   * @param parts what stands for {0}, {1} and so on
   * @param <T> the type of the answer
   * @return the answer, never null
   */
  public static <T> T one(DSLContext dsl, String sql, Class<T> type, QueryPart... parts) {
    T answer = dsl.fetchSingle(sql, parts).get(0, type);
    if (answer == null) {
      throw new IllegalStateException("the database answers null to " + sql);
    }
    return answer;
  }
}
