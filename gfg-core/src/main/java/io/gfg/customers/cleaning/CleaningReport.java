package io.gfg.customers.cleaning;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.source.SourceReceipt;
import java.io.Serializable;
import java.util.List;

/**
 * What a run did. The numbers add up: {@code read = accepted + duplicates + rejected}.
 *
 * @param source what was read
 * @param policy the policy that was applied
 * @param read how many records were read, malformed ones included
 * @param accepted how many were handed on
 * @param duplicates how many repeated an earlier record exactly
 * @param rejected how many went to quarantine
 * @param superseded how many of the rejected ones lost to another record of the same customer
 * @param changes how often each rule changed each column, by rule and column
 * @param warnings how many records each rule doubted, the most frequent first
 * @param rejections how many records each rule rejected, the most frequent first
 * @param decisions for each cleaning rule of the policy whether it was applied, and why
 * @param findings what inspection found, and what became of it
 * @param droppedCopies the first {@value #MAX_DROPPED_COPIES} of the duplicates, in the order of
 *     the source
 */
public record CleaningReport(
    SourceReceipt source,
    CleaningPolicy policy,
    long read,
    long accepted,
    long duplicates,
    long rejected,
    long superseded,
    List<ChangeCount> changes,
    List<RuleCount> warnings,
    List<RuleCount> rejections,
    List<RuleDecision> decisions,
    List<ResolvedFinding> findings,
    List<DroppedCopy> droppedCopies)
    implements Described, Serializable {

  /** How many dropped copies a report lists; all of them go to the changes sink. */
  public static final int MAX_DROPPED_COPIES = 1000;

  /** Copies the lists, and checks that the numbers add up. */
  public CleaningReport {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
    rejections = List.copyOf(rejections);
    decisions = List.copyOf(decisions);
    findings = List.copyOf(findings);
    droppedCopies = List.copyOf(droppedCopies);
    if (read != accepted + duplicates + rejected) {
      throw new IllegalStateException(
          "the numbers do not add up: read %d, accepted %d, duplicates %d, rejected %d, from %s"
              .formatted(read, accepted, duplicates, rejected, source.name()));
    }
  }

  /** The same numbers, told of another policy. */
  CleaningReport under(CleaningPolicy other) {
    return new CleaningReport(
        source,
        other,
        read,
        accepted,
        duplicates,
        rejected,
        superseded,
        changes,
        warnings,
        rejections,
        decisions,
        findings,
        droppedCopies);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("source", source);
    out.field("policy", policy.name());
    out.field("policyVersion", policy.version());
    out.field("policyFingerprint", policy.fingerprint());
    out.field("read", read);
    out.field("accepted", accepted);
    out.field("duplicates", duplicates);
    out.field("rejected", rejected);
    out.field("superseded", superseded);
    out.field("changes", changes);
    out.field("warnings", warnings);
    out.field("rejections", rejections);
    out.field("decisions", decisions);
    out.field("findings", findings);
  }
}
