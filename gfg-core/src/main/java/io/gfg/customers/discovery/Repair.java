package io.gfg.customers.discovery;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would remove a finding.
 *
 * @param rule the stable id of the rule, such as {@code days.divide-by-24}
 * @param effect what becomes of the values
 * @param mode who decides that it is applied
 * @param guard in words, what must hold in a file before it is applied; a file that is already
 *     right fails it and passes through
 * @param code the Java line that makes the guard as a {@link Hypothesis}
 * @param policy the policy entry to paste
 * @param touches the columns it changes
 * @param undo how it is undone
 * @param hypothesis the guard as an object, or null if counting is enough; it is not written
 */
public record Repair(
    String rule,
    RepairEffect effect,
    RepairMode mode,
    String guard,
    String code,
    String policy,
    List<String> touches,
    String undo,
    @Nullable Hypothesis hypothesis)
    implements Described, Serializable {

  /** Copies the list. */
  public Repair {
    touches = List.copyOf(touches);
  }

  /**
   * A repair that counting is enough for.
   *
   * @param rule the stable id of the rule
   * @param effect what becomes of the values
   * @param mode who decides that it is applied
   * @param guard in words, what must hold in a file before it is applied
   * @param code a Java line to paste
   * @param policy the policy entry to paste
   * @param touches the columns it changes
   * @param undo how it is undone
   */
  public Repair(
      String rule,
      RepairEffect effect,
      RepairMode mode,
      String guard,
      String code,
      String policy,
      List<String> touches,
      String undo) {
    this(rule, effect, mode, guard, code, policy, touches, undo, null);
  }

  /**
   * Whether the true values come back.
   *
   * @return true if it can be undone exactly
   */
  public boolean lossless() {
    return effect == RepairEffect.RESTORES;
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("rule", rule);
    out.field("effect", effect.name().toLowerCase(java.util.Locale.ROOT));
    out.field("lossless", lossless());
    out.field("automatic", mode == RepairMode.AUTOMATIC);
    out.field("guard", guard);
    out.field("code", code);
    out.field("policy", policy);
    out.field("touches", touches);
    out.field("undo", undo);
  }
}
