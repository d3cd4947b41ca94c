package io.gfg.customers.inspection;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.GuardEvidence;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.source.SourceReceipt;
import java.io.Serializable;
import java.util.List;

/**
 * What a file holds, and what seems wrong in it. Immutable; the same file gives the same profile.
 *
 * @param source what was read
 * @param rows how many records were read, malformed ones included
 * @param malformed how many pieces of the file were no record
 * @param undecodable how many records hold a value that no column can take
 * @param duplicates how many records repeat an earlier one exactly
 * @param conflicts how many records belong to customers whose records differ
 * @param fields one profile for each column, in catalogue order
 * @param findings what seems wrong, by kind and column
 * @param evidences for each defect of a whole column that was looked for, what was found for or
 *     against it
 */
public record CustomerProfile(
    SourceReceipt source,
    long rows,
    long malformed,
    long undecodable,
    long duplicates,
    long conflicts,
    List<FieldProfile> fields,
    List<Finding> findings,
    List<GuardEvidence> evidences)
    implements Described, Serializable {

  /** Copies the collections. */
  public CustomerProfile {
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
    evidences = List.copyOf(evidences);
  }

  /**
   * What was found for or against a defect of a whole column.
   *
   * @param hypothesis the relation that the defect breaks and its repair restores
   * @return the evidence; absent if this defect was not looked for
   */
  public GuardEvidence evidence(Hypothesis hypothesis) {
    return evidences.stream()
        .filter(evidence -> evidence.hypothesis().equals(hypothesis))
        .findFirst()
        .orElseGet(() -> GuardEvidence.none(hypothesis));
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("source", source.name());
    out.field("file", source);
    out.field("rows", rows);
    out.field("malformed", malformed);
    out.field("undecodable", undecodable);
    out.field("duplicates", duplicates);
    out.field("conflicts", conflicts);
    out.field("columns", fields);
    out.field("findings", findings);
  }
}
