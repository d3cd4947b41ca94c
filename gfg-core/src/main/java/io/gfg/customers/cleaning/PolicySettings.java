package io.gfg.customers.cleaning;

import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.rule.DuplicateStrategy;
import java.io.Serializable;

/** What a policy says besides its steps. */
record PolicySettings(
    String name,
    String version,
    DuplicateStrategy duplicates,
    RejectLimit rejectLimit,
    MixedEvidence mixedEvidence)
    implements Serializable {

  static PolicySettings of(String name, String version) {
    return new PolicySettings(
        name,
        version,
        DuplicateStrategies.rejectDiffering(),
        RejectLimit.standard(),
        MixedEvidence.REFUSE);
  }

  PolicySettings named(String newName, String newVersion) {
    return new PolicySettings(newName, newVersion, duplicates, rejectLimit, mixedEvidence);
  }

  PolicySettings withDuplicates(DuplicateStrategy strategy) {
    return new PolicySettings(name, version, strategy, rejectLimit, mixedEvidence);
  }

  PolicySettings withRejectLimit(RejectLimit limit) {
    return new PolicySettings(name, version, duplicates, limit, mixedEvidence);
  }

  PolicySettings withMixedEvidence(MixedEvidence choice) {
    return new PolicySettings(name, version, duplicates, rejectLimit, choice);
  }
}
