package io.gfg.customers.report.page;

import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;

/**
 * A repair, ready to paste.
 *
 * @param rule the id of its rule
 * @param effect what becomes of the values
 * @param mode who decides
 * @param guard when it is applied
 * @param undo how it is undone
 * @param policy the policy entry
 * @param code the Java line
 */
record RepairView(
    String rule,
    String effect,
    String mode,
    String guard,
    String undo,
    String policy,
    String code) {

  static RepairView of(Repair repair) {
    return new RepairView(
        repair.rule(),
        effect(repair.effect()),
        repair.mode() == RepairMode.AUTOMATIC
            ? "Applied without being asked."
            : "Proposed; a person decides.",
        repair.guard(),
        repair.undo(),
        repair.policy(),
        repair.code());
  }

  private static String effect(RepairEffect effect) {
    return switch (effect) {
      case RESTORES -> "The true values come back; nothing is lost.";
      case MAKES_UNKNOWN -> "The true values cannot be brought back; they become unknown.";
      case INTERPRETS -> "Unknown values are given a meaning; the audit tells which they were.";
    };
  }
}
