package io.gfg.customers.rule;

import io.gfg.customers.discovery.CopyBeyondWhole;
import io.gfg.customers.discovery.DividedOrder;
import io.gfg.customers.discovery.DividedRate;
import io.gfg.customers.discovery.DividedSum;
import io.gfg.customers.discovery.EqualColumns;
import io.gfg.customers.discovery.GuardEvidence;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.model.CustomerField;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Applies a repair where the rows of the whole file bear out the hypothesis that it rests on.
 *
 * @param evidence the relation that the defect breaks and the repair restores
 */
public record EvidenceGuard(Hypothesis evidence) implements Guard {

  private static final List<Class<? extends Hypothesis>> KINDS =
      List.of(
          DividedOrder.class,
          DividedRate.class,
          DividedSum.class,
          EqualColumns.class,
          CopyBeyondWhole.class);

  /** Checks that the hypothesis is one about whole columns of customers. */
  public EvidenceGuard {
    if (!isOfWholeColumns(evidence)) {
      throw new IllegalArgumentException(
          "no repair of a whole column rests on such a hypothesis: " + evidence.relation());
    }
    evidence.columns().forEach(EvidenceGuard::requireNumbers);
    if (new HashSet<>(evidence.columns()).size() < evidence.columns().size()) {
      throw new IllegalArgumentException(
          "a column is no evidence about itself: " + evidence.relation());
    }
  }

  /**
   * Whether a guard can rest on a hypothesis.
   *
   * @param hypothesis any hypothesis
   * @return true if it is about whole columns of numbers that customers have
   */
  public static boolean suits(Hypothesis hypothesis) {
    return isOfWholeColumns(hypothesis)
        && hypothesis.columns().stream()
            .allMatch(name -> CustomerField.find(name).filter(Condition::isNumeric).isPresent());
  }

  private static boolean isOfWholeColumns(Hypothesis hypothesis) {
    return KINDS.contains(hypothesis.getClass());
  }

  private static void requireNumbers(String column) {
    CustomerField<?> field =
        CustomerField.find(column)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no column %s; known are %s"
                            .formatted(column, CustomerField.all())));
    if (!Condition.isNumeric(field)) {
      throw new IllegalArgumentException("evidence is for columns of numbers, not for " + field);
    }
  }

  @Override
  public Optional<Hypothesis> hypothesis() {
    return Optional.of(evidence);
  }

  @Override
  public Verdict judge(CustomerProfile profile) {
    GuardEvidence found = profile.evidence(evidence);
    Verdict.Decision decision =
        switch (found.verdict()) {
          case SUPPORTED -> Verdict.Decision.APPLY;
          case ABSENT, UNDECIDED -> Verdict.Decision.SKIP;
          case MIXED -> Verdict.Decision.MIXED;
        };
    return new Verdict(decision, found.evidence().explanation());
  }

  /**
   * The guard in words, which are other words for another guard.
   *
   * @return for example {@code if the file bears out days_since_last_order / 24 <=
   *     days_since_first_order}
   */
  @Override
  public String toString() {
    return "if the file bears out " + evidence.relation() + details(evidence);
  }

  private static String details(Hypothesis hypothesis) {
    if (hypothesis instanceof DividedRate rate) {
      return " to " + rate.rounding().toPlainString();
    }
    if (hypothesis instanceof CopyBeyondWhole beyond) {
      return details(beyond.equal());
    }
    return hypothesis instanceof EqualColumns equal
        ? " where they are not "
            + equal.commonCopy().toPlainString()
            + " and "
            + equal.commonOriginal().toPlainString()
        : "";
  }
}
