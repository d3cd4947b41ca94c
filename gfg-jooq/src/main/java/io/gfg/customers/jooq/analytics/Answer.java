package io.gfg.customers.jooq.analytics;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.function.Function;

/**
 * An answer, where it comes from, and what casts doubt on it.
 *
 * @param value the answer itself
 * @param sql the statement that gives it, ready to paste into any client
 * @param columns the columns of the file it was computed from
 * @param openFindings what the latest load found wrong with these columns and left as it was
 * @param <T> the type of the answer
 */
public record Answer<T>(
    T value, String sql, List<CustomerField<?>> columns, List<Finding> openFindings) {

  /** Copies the lists. */
  public Answer {
    columns = List.copyOf(columns);
    openFindings = List.copyOf(openFindings);
  }

  /**
   * The same answer in another form.
   *
   * @param change makes the other form
   * @param <U> its type
   * @return an answer of the same origin
   */
  public <U> Answer<U> map(Function<? super T, ? extends U> change) {
    return new Answer<>(change.apply(value), sql, columns, openFindings);
  }
}
