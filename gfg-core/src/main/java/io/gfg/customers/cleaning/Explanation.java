package io.gfg.customers.cleaning;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import java.util.List;

/**
 * Everything that a run does to the records of one customer, and why.
 *
 * @param customerId the customer
 * @param policy the policy
 * @param records the customer's records in the order of the source; empty if there is none
 */
public record Explanation(String customerId, CleaningPolicy policy, List<ExplainedRecord> records)
    implements Described {

  /** Copies the list. */
  public Explanation {
    records = List.copyOf(records);
  }

  /**
   * Explains a customer. The source is read twice, as in a run, and nothing is written; the reject
   * limit does not matter.
   *
   * @param source the source
   * @param policy the policy
   * @param customerId the customer's id
   * @return the explanation; also of lines that are no record but hold the id's text
   * @throws SourceException if the source cannot be read
   * @throws MixedEvidenceException if the file contradicts itself and the policy refuses that
   * @throws RuleException if a rule does not keep its contract
   */
  public static Explanation of(CustomerSource source, CleaningPolicy policy, String customerId) {
    return new Explainer(policy, customerId).explain(source);
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("customer_id", customerId);
    out.field("policy", policy.name());
    out.field("policyVersion", policy.version());
    out.field("policyFingerprint", policy.fingerprint());
    out.field("records", records);
  }
}
