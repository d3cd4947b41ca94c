package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.rule.CleaningRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which findings a run has repaired. */
final class Resolutions {

  /** Done by every policy: there is no rule to look for. */
  private static final Set<FindingKind> ALWAYS_REPAIRED =
      Set.of(FindingKind.DUPLICATE_ROWS, FindingKind.ENCODED_NUMBER, FindingKind.ENCODED_BOOLEAN);

  private final Set<String> applied;
  private final long unsettled;

  /**
   * What a run does.
   *
   * @param unsettled how many differing records were rejected without another being kept for them
   */
  Resolutions(CleaningPolicy policy, RuleSelection selection, long unsettled) {
    this.unsettled = unsettled;
    this.applied =
        Stream.concat(
                policy.decoders().stream().map(FieldDecoder::id),
                selection.rules().stream().map(CleaningRule::id))
            .collect(Collectors.toUnmodifiableSet());
  }

  List<ResolvedFinding> of(List<Finding> findings) {
    return findings.stream()
        .map(finding -> new ResolvedFinding(finding, resolutionOf(finding)))
        .toList();
  }

  private Resolution resolutionOf(Finding finding) {
    Repair repair = finding.repair();
    if (ALWAYS_REPAIRED.contains(finding.kind())) {
      return Resolution.REPAIRED;
    }
    if (finding.kind() == FindingKind.CONFLICTING_ROWS) {
      return unsettled == 0 ? Resolution.REPAIRED : Resolution.OPEN;
    }
    if (repair == null || !applied.contains(repair.rule())) {
      return Resolution.OPEN;
    }
    return repair.effect() == RepairEffect.MAKES_UNKNOWN
        ? Resolution.MADE_UNKNOWN
        : Resolution.REPAIRED;
  }
}
