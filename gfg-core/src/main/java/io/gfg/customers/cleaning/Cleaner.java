package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.Severity;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.Violation;
import io.gfg.customers.source.MalformedRecord;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Decodes, repairs and judges one record at a time, without looking at other records.
 *
 * <p>Immutable, re-entrant and safe to share between threads, if the policy's rules are what they
 * must be.
 */
public final class Cleaner {

  private static final Reason NO_ID =
      new Reason(
          "customer-id.missing",
          List.of(CustomerField.CUSTOMER_ID.name()),
          "customer_id must have a value; without it the record is nobody's");

  private final CustomerDecoder decoder;
  private final List<CheckedRule> rules;
  private final List<ValidationRule> validations;

  private Cleaner(
      CustomerDecoder decoder, List<CleaningRule> rules, List<ValidationRule> validations) {
    this.decoder = decoder;
    this.rules = rules.stream().map(CheckedRule::new).toList();
    this.validations = validations;
  }

  /**
   * A cleaner that applies some of a policy's rules: those whose guards allow it.
   *
   * @param policy decodes and judges
   * @param rules the cleaning rules to apply, in order
   * @return the cleaner
   */
  public static Cleaner of(CleaningPolicy policy, List<CleaningRule> rules) {
    return new Cleaner(policy.decoder(), rules, policy.validations());
  }

  /**
   * Cleans a record.
   *
   * @param raw the record as read
   * @return the repaired customer, or why it is rejected
   * @throws RuleException if a rule does not keep its contract
   */
  public CleaningOutcome clean(RawCustomer raw) {
    DecodedCustomer decoded = decode(raw);
    List<Reason> failures = failuresOf(decoded);
    return failures.isEmpty() ? repair(decoded) : reject(decoded, failures);
  }

  DecodedCustomer decode(RawCustomer raw) {
    return decoder.decode(raw);
  }

  /** What makes a record unfit to be compared with others or repaired. */
  static List<Reason> failuresOf(DecodedCustomer decoded) {
    String id = decoded.customer().customerId();
    boolean hasId = id != null && !id.isBlank();
    boolean idFailed = raisedBy(CustomerField.CUSTOMER_ID, decoded.failures());
    if (hasId || idFailed) {
      return decoded.failures();
    }
    List<Reason> failures = new ArrayList<>(decoded.failures());
    failures.add(0, NO_ID);
    return failures;
  }

  /** What becomes of a record, unless it is a copy. */
  CleaningOutcome settle(DecodedRecord record) {
    if (record.outcome() != null) {
      return record.outcome(); // made by this very cleaner
    }
    DecodedCustomer decoded = record.decoded();
    if (decoded == null) {
      return reject(record.read());
    }
    return record.identity() == null ? reject(decoded, failuresOf(decoded)) : repair(decoded);
  }

  private static Rejected reject(ReadRecord read) {
    if (read instanceof MalformedRecord malformed) {
      List<Reason> reasons = List.of(malformed.reason());
      return new Rejected(new Rejection(malformed.position(), null, reasons, malformed.raw()));
    }
    throw new IllegalArgumentException("no record of a customer: " + read);
  }

  CleaningOutcome repair(DecodedCustomer decoded) {
    RecordPosition position = decoded.raw().position();
    Customer customer = decoded.customer();
    List<Accepted.Repaired> repairs = new ArrayList<>(rules.size());
    for (CheckedRule rule : rules) {
      Customer repaired = rule.apply(customer, position);
      if (!CheckedRule.isSame(repaired, customer)) {
        repairs.add(rule.repaired(customer, repaired));
        customer = repaired;
      }
    }
    List<Violation> violations = judge(customer, position);
    List<Reason> errors = errorsAmong(violations);
    return errors.isEmpty()
        ? new Accepted(decoded, customer, repairs, violations)
        : reject(decoded, errors);
  }

  static Rejected reject(DecodedCustomer decoded, List<Reason> reasons) {
    RawCustomer raw = decoded.raw();
    return new Rejected(
        new Rejection(raw.position(), decoded.customer().customerId(), reasons, raw.raw()));
  }

  private List<Violation> judge(Customer customer, RecordPosition position) {
    List<Violation> violations = List.of();
    for (ValidationRule rule : validations) {
      List<Violation> found = check(rule, customer, position);
      if (!found.isEmpty()) {
        violations = violations.isEmpty() ? new ArrayList<>() : violations;
        violations.addAll(found);
      }
    }
    return violations;
  }

  private static List<Violation> check(
      ValidationRule rule, Customer customer, RecordPosition position) {
    try {
      return Objects.requireNonNull(rule.check(customer), "returned null");
    } catch (RuntimeException e) {
      throw new RuleException("the rule " + rule.id() + " failed at " + position, e);
    }
  }

  private static List<Reason> errorsAmong(List<Violation> violations) {
    return violations.isEmpty()
        ? List.of()
        : violations.stream()
            .filter(violation -> violation.severity() == Severity.ERROR)
            .map(Violation::reason)
            .toList();
  }

  private static boolean raisedBy(CustomerField<?> field, List<Reason> reasons) {
    return reasons.stream().anyMatch(reason -> reason.columns().contains(field.name()));
  }
}
