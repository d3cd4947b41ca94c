package io.gfg.customers.inspection;

import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A defect that a whole column may have, apart from the numbers of a file.
 *
 * @param kind the kind of defect
 * @param field the column that may have it
 * @param related the column that the evidence rests on
 * @param factor by how much the values are too large, or null where that says nothing
 * @param repair what removes it
 */
record ColumnDefect(
    FindingKind kind,
    CustomerField<?> field,
    CustomerField<?> related,
    @Nullable BigDecimal factor,
    Repair repair) {

  /** The finding that the evidence amounts to, or none if the defect is absent. */
  Optional<Finding> finding(Evidence evidence, long rows, String headline) {
    return evidence.state() == EvidenceState.ABSENT
        ? Optional.empty()
        : Optional.of(
            new Finding(
                kind,
                List.of(field.name()),
                List.of(related.name()),
                factor,
                rows,
                severity(evidence.state()),
                confidence(evidence.state()),
                headline,
                evidence,
                repair));
  }

  private static FindingSeverity severity(EvidenceState state) {
    return state == EvidenceState.UNDECIDED ? FindingSeverity.QUESTION : FindingSeverity.DEFECT;
  }

  private static Confidence confidence(EvidenceState state) {
    return state == EvidenceState.SUPPORTED ? Confidence.STRONG : Confidence.SUGGESTIVE;
  }
}
