package io.gfg.customers.cleaning;

import io.gfg.customers.discovery.CopyBeyondWhole;
import io.gfg.customers.discovery.EqualColumns;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.inspection.ColumnDefect;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a policy wants to be looked for in every record: the defects that its rules repair. */
final class GuardedColumns {

  private GuardedColumns() {}

  /** An inspector of a source that is to be cleaned by a policy. */
  static Inspector inspector(CleaningPolicy policy) {
    return new Inspector(policy.decoder(), of(policy));
  }

  private static List<ColumnDefect> of(CleaningPolicy policy) {
    return policy.rules().stream().map(GuardedColumns::defect).flatMap(Optional::stream).toList();
  }

  private static Optional<ColumnDefect> defect(CleaningRule rule) {
    return rule.guard()
        .hypothesis()
        .map(hypothesis -> new ColumnDefect(hypothesis, repair(rule, hypothesis)));
  }

  private static Repair repair(CleaningRule rule, Hypothesis hypothesis) {
    RepairEffect effect = effect(hypothesis);
    List<String> columns =
        rule.writes().stream()
            .sorted(Comparator.comparingInt(CustomerField::ordinal))
            .map(CustomerField::name)
            .toList();
    return new Repair(
        rule.id(),
        effect,
        effect == RepairEffect.RESTORES ? RepairMode.AUTOMATIC : RepairMode.PROPOSED,
        rule.guard().toString(),
        "a rule of the policy",
        "- id: " + rule.id(),
        columns,
        "undo the changes of this rule in the audit",
        hypothesis);
  }

  private static RepairEffect effect(Hypothesis hypothesis) {
    boolean copy = hypothesis instanceof EqualColumns || hypothesis instanceof CopyBeyondWhole;
    return copy ? RepairEffect.MAKES_UNKNOWN : RepairEffect.RESTORES;
  }
}
