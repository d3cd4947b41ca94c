package io.gfg.customers.cleaning;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.inspection.RecordIndex;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RecordReader;
import java.util.List;

/** The first reading of a source: what it holds, which rules it needs, which records are copies. */
record Survey(CustomerProfile profile, RecordIndex index, RuleSelection selection) {

  static Survey of(CustomerSource source, CleaningPolicy policy, List<CleaningListener> listeners) {
    Inspector inspector = new Inspector(policy.decoder());
    ProgressMeter meter = new ProgressMeter(Progress.Phase.INSPECTING, -1, listeners);
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        inspector.add(reader.next());
        meter.advance();
      }
      meter.finish();
      CustomerProfile profile = inspector.profile(reader.receipt());
      listeners.forEach(listener -> listener.onInspected(profile));
      return new Survey(profile, inspector.index(), RuleSelection.of(policy, profile));
    }
  }
}
