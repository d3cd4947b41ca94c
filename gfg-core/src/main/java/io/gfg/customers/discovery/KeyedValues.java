package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one column for the first keys of a {@link KeySketch}.
 *
 * @param column the column
 * @param values one for each key, in the order of their hashes; null where there is none
 */
public record KeyedValues(String column, List<@Nullable Long> values)
    implements Described, Serializable {

  /** Copies the values. */
  public KeyedValues {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("column", column);
    out.field("values", values);
  }
}
