package io.gfg.customers.discovery;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a table say about the hypothesis that guards a repair. Immutable.
 *
 * @param hypothesis what was checked
 * @param verdict what it amounts to
 * @param shown how many rows show the defect
 * @param evidence the numbers
 */
public record GuardEvidence(Hypothesis hypothesis, Verdict verdict, long shown, Evidence evidence)
    implements Serializable {

  /**
   * Of a hypothesis that nobody checked.
   *
   * @param hypothesis the hypothesis
   * @return no evidence
   */
  public static GuardEvidence none(Hypothesis hypothesis) {
    return new GuardEvidence(
        hypothesis,
        Verdict.ABSENT,
        0,
        new Evidence(BigDecimal.ZERO, null, null, 0, "no such defect was looked for"));
  }

  /**
   * The finding that the evidence amounts to.
   *
   * @param repair what would remove it; the first column that it touches is the one that is wrong
   * @return the finding, or none if the defect is absent
   */
  public Optional<Finding> finding(Repair repair) {
    if (verdict == Verdict.ABSENT) {
      return Optional.empty();
    }
    String column = repair.touches().get(0);
    Confidence confidence =
        verdict == Verdict.SUPPORTED ? Confidence.STRONG : Confidence.SUGGESTIVE;
    return Optional.of(
        new Finding(
            kind(),
            List.of(column),
            hypothesis.columns().stream().filter(name -> !name.equals(column)).toList(),
            factorOf(column),
            shown,
            verdict == Verdict.UNDECIDED ? Severity.QUESTION : Severity.DEFECT,
            confidence,
            Score.of(strength()),
            headline(column),
            evidence,
            List.of(),
            repair,
            List.of()));
  }

  /** A guard was named before the file was seen, and knows nothing of chance. */
  private double strength() {
    return switch (verdict) {
      case SUPPORTED -> 1;
      case MIXED -> Strength.SINGLE;
      case UNDECIDED, ABSENT -> Strength.OPEN;
    };
  }

  private FindingKind kind() {
    if (copy().isPresent()) {
      return FindingKind.COPIED_COLUMN;
    }
    if (verdict == Verdict.MIXED) {
      return FindingKind.MIXED_UNITS;
    }
    return hypothesis instanceof DividedRate ? FindingKind.WRONG_SCALE : FindingKind.WRONG_UNIT;
  }

  private Optional<EqualColumns> copy() {
    if (hypothesis instanceof EqualColumns equal) {
      return Optional.of(equal);
    }
    return hypothesis instanceof CopyBeyondWhole beyond
        ? Optional.of(beyond.equal())
        : Optional.empty();
  }

  private @Nullable BigDecimal factorOf(String column) {
    return hypothesis.factor(column).map(BigDecimal::valueOf).orElse(null);
  }

  private String headline(String column) {
    return copy()
        .map(this::headlineOfCopy)
        .orElseGet(() -> headline(column, hypothesis.factor(column).orElse(1L)));
  }

  private String headline(String column, long factor) {
    String times = Counts.inWords(factor) + " times too large";
    return switch (verdict) {
      case SUPPORTED -> column + " is " + times + unit(factor);
      case MIXED -> column + " is " + times + " in some rows and right in others";
      case UNDECIDED, ABSENT -> column + " may be " + times + " in a few rows";
    };
  }

  private String unit(long factor) {
    return hypothesis instanceof DividedRate ? "" : ", like " + Factors.inWords(factor);
  }

  private String headlineOfCopy(EqualColumns equal) {
    String words = equal.copy() + " is a copy of " + equal.original();
    return switch (verdict) {
      case SUPPORTED -> words + "; its own values are lost";
      case MIXED -> words + " in some rows only";
      case UNDECIDED, ABSENT -> equal.copy() + " may be a copy of " + equal.original();
    };
  }
}
