package io.gfg.customers.jooq.analytics;

import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.function.Function;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;

/**
 * A question to the customers loaded: a query, and how to read its result.
 *
 * @param query belongs to no connection; run it, or compose it into another
 * @param columns the columns of the file that the answer depends on
 * @param reading makes the answer of the rows
 * @param <R> the type of the rows
 * @param <T> the type of the answer
 */
public record Question<R extends Record, T>(
    Select<R> query,
    List<CustomerField<?>> columns,
    Function<? super Result<R>, ? extends T> reading) {

  /** Copies the columns. */
  public Question {
    columns = List.copyOf(columns);
  }
}
