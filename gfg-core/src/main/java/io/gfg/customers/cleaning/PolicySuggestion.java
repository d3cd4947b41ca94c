package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ColumnRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the findings of a file suggest to do: a policy of all that may be done without being asked,
 * and the repairs that a person must decide about.
 *
 * <p>The policy decodes and judges as {@link CleaningPolicy#standard()} does. Each of its repairs
 * is lossless, its finding proven or strong, and guarded: where a file does not have the defect,
 * the repair does nothing, so the policy may be used every day. What no rule of customers can
 * repair is in neither part.
 *
 * @param policy the policy {@code suggested}
 * @param proposals repairs that lose something, or whose finding is not sure; in the order of the
 *     findings
 */
public record PolicySuggestion(CleaningPolicy policy, List<ColumnRule> proposals) {

  /** Copies the list. */
  public PolicySuggestion {
    proposals = List.copyOf(proposals);
  }

  /**
   * What a profile suggests.
   *
   * @param profile what was found in a file
   * @return the suggestion; without rules if nothing was found that a rule repairs
   */
  public static PolicySuggestion of(TableProfile profile) {
    CleaningPolicy policy = withoutRules(CleaningPolicy.standard()).named("suggested", "1");
    List<ColumnRule> proposals = new ArrayList<>();
    for (Finding finding : profile.findings()) {
      Repair repair = finding.repair();
      if (repair != null && isAutomatic(repair)) {
        policy = withRepair(policy, finding);
      } else if (repair != null) {
        SuggestedRules.of(finding).ifPresent(proposals::add);
      }
    }
    return new PolicySuggestion(policy, proposals);
  }

  private static CleaningPolicy withoutRules(CleaningPolicy policy) {
    CleaningPolicy bare = policy;
    for (CleaningRule rule : policy.rules()) {
      bare = bare.without(rule.id());
    }
    return bare;
  }

  private static boolean isAutomatic(Repair repair) {
    return repair.mode() == RepairMode.AUTOMATIC && repair.lossless();
  }

  private static CleaningPolicy withRepair(CleaningPolicy policy, Finding finding) {
    Optional<FieldDecoder<Boolean>> decoder = SuggestedDecoders.of(finding);
    if (decoder.isPresent()) {
      return policy.with(decoder.get());
    }
    return SuggestedRules.of(finding)
        .filter(rule -> policy.rules().stream().noneMatch(other -> isOfSameColumn(other, rule)))
        .map(policy::with)
        .orElse(policy);
  }

  /** A column is repaired once: the second rule would find what the first has left. */
  private static boolean isOfSameColumn(CleaningRule one, CleaningRule other) {
    return one.writes().equals(other.writes());
  }
}
