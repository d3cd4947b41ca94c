package io.gfg.customers.examples.cli;

import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is printed of a file: its profile and, if it was compared, how it differs.
 *
 * @param profile the profile
 * @param comparison how it differs from days before, or null
 */
record InspectedDay(TableProfile profile, @Nullable DayComparison comparison) implements Described {

  String text() {
    return comparison == null
        ? TableProfileText.of(profile)
        : DayComparisonText.of(comparison) + "\n" + TableProfileText.of(profile);
  }

  @Override
  public void describe(FieldConsumer out) {
    profile.describe(out);
    if (comparison != null) {
      out.field("comparison", comparison);
    }
  }
}
