package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.cleaning.ExplainedRecord.Outcome;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.Violation;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Watches a run and keeps what concerns one customer. */
final class Explainer {

  private final CleaningPolicy policy;
  private final String customerId;
  private final Map<Long, ReadRecord> records = new TreeMap<>();
  private final Map<Long, Customer> accepted = new HashMap<>();
  private final Map<Long, DroppedCopy> copies = new HashMap<>();
  private final Map<Long, Rejection> rejections = new HashMap<>();

  Explainer(CleaningPolicy policy, String customerId) {
    this.policy = policy;
    this.customerId = customerId;
  }

  Explanation explain(CustomerSource source) {
    Sink<Change, Integer> watch = Watch::new;
    InspectedRun run =
        CleaningRun.of(source, policy.withRejectLimit(RejectLimit.unlimited()))
            .changesTo(watch)
            .listener(new RejectionWatch())
            .inspect();
    run.into(Sinks.discarding());
    List<CleaningRule> applied = appliedBy(run);
    return new Explanation(
        customerId,
        policy,
        records.values().stream().map(read -> explained(read, applied)).toList());
  }

  private List<CleaningRule> appliedBy(InspectedRun run) {
    List<String> ids =
        run.decisions().stream()
            .filter(decision -> decision.application() == RuleDecision.Application.APPLIED)
            .map(RuleDecision::rule)
            .toList();
    return policy.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
  }

  private ExplainedRecord explained(ReadRecord read, List<CleaningRule> applied) {
    List<ExplainedChange> changes = new ArrayList<>();
    List<Violation> violations = new ArrayList<>();
    if (read instanceof RawCustomer raw) {
      retrace(policy.decoder().decode(raw), applied, changes, violations);
    }
    long number = read.position().record();
    Rejection rejection = rejections.get(number);
    DroppedCopy copy = copies.get(number);
    return new ExplainedRecord(
        read.position(),
        read.raw(),
        rejection != null ? Outcome.REJECTED : copy != null ? Outcome.DROPPED : Outcome.ACCEPTED,
        changes,
        violations,
        rejection == null ? List.<Reason>of() : rejection.reasons(),
        copy == null ? null : copy.original(),
        accepted.get(number));
  }

  /**
   * Does once more what the run did, and looks on. A copy or an undecodable record is not repaired.
   */
  private void retrace(
      DecodedCustomer decoded,
      List<CleaningRule> applied,
      List<ExplainedChange> changes,
      List<Violation> violations) {
    RecordPosition position = decoded.raw().position();
    decoded.changes().forEach(change -> changes.add(new ExplainedChange(change, reason(change))));
    if (copies.containsKey(position.record()) || !Cleaner.failuresOf(decoded).isEmpty()) {
      return;
    }
    Customer customer = decoded.customer();
    for (CleaningRule rule : applied) {
      Customer repaired = rule.apply(customer);
      if (!CheckedRule.isSame(repaired, customer)) {
        changes.addAll(changed(new CheckedRule(rule).repaired(customer, repaired), position));
      }
      customer = repaired;
    }
    Customer last = customer;
    policy.validations().forEach(rule -> violations.addAll(rule.check(last)));
  }

  private List<ExplainedChange> changed(Accepted.Repaired step, RecordPosition position) {
    CleaningRule rule = step.rule().rule();
    List<ExplainedChange> changes = new ArrayList<>();
    for (CustomerField<?> field : step.changed()) {
      Object before = step.before().get(field);
      Object after = step.after().get(field);
      FieldChange change = new FieldChange(position, customerId, rule.id(), field, before, after);
      changes.add(new ExplainedChange(change, rule.reason()));
    }
    return changes;
  }

  private String reason(FieldChange decoded) {
    return policy.decoders().stream()
        .filter(decoder -> decoder.id().equals(decoded.rule()))
        .map(FieldDecoder::reason)
        .findFirst()
        .orElse("a number written as text says the same number");
  }

  private boolean concerns(ReadRecord read) {
    return read instanceof RawCustomer raw
        ? customerId.equals(raw.get(CustomerField.CUSTOMER_ID))
        : read.raw().text().contains(customerId);
  }

  /** Rejections do not come the way of changes. */
  private final class RejectionWatch implements CleaningListener {
    @Override
    public void onRejection(Rejection rejection) {
      if (records.containsKey(rejection.position().record())) {
        rejections.put(rejection.position().record(), rejection);
      }
    }
  }

  /** Sees every record and keeps those of the customer. */
  private final class Watch implements Sink.Session<Change, Integer>, RecordTrail {

    @Override
    public void begin(CustomerSource source, CleaningPolicy applied) {
      // a run that was inspected before does not start over
    }

    @Override
    public void read(ReadRecord record) {
      if (concerns(record)) {
        records.put(record.position().record(), record);
      }
    }

    @Override
    public void accept(RecordPosition position, Customer customer) {
      if (records.containsKey(position.record())) {
        accepted.put(position.record(), customer);
      }
    }

    @Override
    public void write(Change change) {
      if (change instanceof DroppedCopy copy && copy.customerId().equals(customerId)) {
        copies.put(copy.position().record(), copy);
      }
    }

    @Override
    public Integer commit() {
      return records.size();
    }

    @Override
    public void close() {
      // what was seen stays
    }
  }
}
