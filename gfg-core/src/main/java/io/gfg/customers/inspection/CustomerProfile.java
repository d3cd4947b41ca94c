package io.gfg.customers.inspection;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.source.SourceReceipt;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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
 *     against it, by {@link Finding#id()}
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
    Map<String, Evidence> evidences)
    implements Described, Serializable {

  private static final Evidence NOT_LOOKED_FOR =
      new Evidence(
          EvidenceState.ABSENT, BigDecimal.ZERO, null, null, 0, "no such defect was looked for");

  /** Copies the collections. */
  public CustomerProfile {
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
    evidences = Map.copyOf(evidences);
  }

  /**
   * What was found for or against a defect of a whole column.
   *
   * @param kind the kind of defect
   * @param field the column
   * @return the evidence; {@link EvidenceState#ABSENT} if this defect was not looked for
   */
  public Evidence evidence(FindingKind kind, CustomerField<?> field) {
    return evidences.getOrDefault(evidenceId(kind, field), NOT_LOOKED_FOR);
  }

  static String evidenceId(FindingKind kind, CustomerField<?> field) {
    return kind.name() + ":" + field.name();
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
