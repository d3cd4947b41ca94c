package io.gfg.customers.comparison;

import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A day that was given to be compared with.
 *
 * @param source the name of its source
 * @param rows how many rows it had
 * @param incident why it was left out, or null if it was compared with
 */
public record ComparedDay(String source, long rows, @Nullable String incident)
    implements Described, Serializable {

  static ComparedDay of(TableProfile profile) {
    return new ComparedDay(profile.source(), profile.rows(), profile.incident());
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("source", source);
    out.field("rows", rows);
    out.field("incident", incident);
  }
}
