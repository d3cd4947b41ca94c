package io.gfg.customers.cleaning;

import io.gfg.customers.cleaning.RuleDecision.Application;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks the guard of each cleaning rule whether it may be applied to a file. */
final class RuleSelection {

  private final MixedEvidence choice;
  private final List<CleaningRule> rules = new ArrayList<>();
  private final List<RuleDecision> decisions = new ArrayList<>();
  private final List<String> contradictions = new ArrayList<>();

  private RuleSelection(MixedEvidence choice) {
    this.choice = choice;
  }

  static RuleSelection of(CleaningPolicy policy, CustomerProfile profile) {
    RuleSelection selection = new RuleSelection(policy.mixedEvidence());
    policy.rules().forEach(rule -> selection.decide(rule, judge(rule, profile)));
    selection.requireNoContradiction(profile);
    return selection;
  }

  List<CleaningRule> rules() {
    return rules;
  }

  List<RuleDecision> decisions() {
    return decisions;
  }

  boolean appliesSameRulesAs(RuleSelection other) {
    return ids().equals(other.ids());
  }

  private List<String> ids() {
    return rules.stream().map(CleaningRule::id).toList();
  }

  private static Verdict judge(CleaningRule rule, CustomerProfile profile) {
    try {
      return Objects.requireNonNull(rule.guard().judge(profile), "returned null");
    } catch (RuntimeException e) {
      throw new RuleException(
          "the guard of the rule " + rule.id() + " failed at " + profile.source().name(), e);
    }
  }

  private void decide(CleaningRule rule, Verdict verdict) {
    Application application =
        switch (verdict.decision()) {
          case APPLY -> Application.APPLIED;
          case SKIP -> Application.NOT_APPLIED;
          case MIXED -> decideMixed(rule, verdict);
        };
    if (application == Application.APPLIED) {
      rules.add(rule);
    }
    decisions.add(new RuleDecision(rule.id(), application, verdict.explanation()));
  }

  private Application decideMixed(CleaningRule rule, Verdict verdict) {
    if (choice == MixedEvidence.REFUSE) {
      contradictions.add(rule.id() + ": " + verdict.explanation());
    }
    return choice == MixedEvidence.REPAIR ? Application.APPLIED : Application.NOT_APPLIED;
  }

  private void requireNoContradiction(CustomerProfile profile) {
    if (!contradictions.isEmpty()) {
      throw new MixedEvidenceException(
          "the file contradicts itself, so it is refused: "
              + String.join("; ", contradictions)
              + ". Ask its producer, or say in the policy what to do with onMixedEvidence(...): "
              + profile.source().name());
    }
  }
}
