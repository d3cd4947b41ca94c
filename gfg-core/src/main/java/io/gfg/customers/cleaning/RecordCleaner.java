package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.RecordDecoder;
import java.io.Serializable;
import java.util.List;

/**
 * From the bytes of one record to what becomes of it, without looking at other records: decode,
 * repair, judge. It is the step that the threads of a {@link CleaningRun} take for each record, and
 * the one to call from a framework that splits files itself, such as Spark. Copies and conflicts
 * are left to who sees all records.
 *
 * <p>Immutable, re-entrant, serialisable and safe to share between threads, if the policy's rules
 * are what they must be.
 */
public final class RecordCleaner implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CleaningPolicy policy;
  private final CleaningRule[] rules; // a list need not be serialisable
  private final RecordDecoder reader;
  private final transient CustomerDecoder decoder;
  private final transient Cleaner cleaner;

  private RecordCleaner(CleaningPolicy policy, List<CleaningRule> rules, RecordDecoder reader) {
    this.policy = policy;
    this.rules = rules.toArray(CleaningRule[]::new);
    this.reader = reader;
    this.decoder = policy.decoder();
    this.cleaner = Cleaner.of(policy, rules);
  }

  /**
   * A step that applies some of a policy's rules: those whose guards allow it.
   *
   * @param policy decodes and judges
   * @param rules the cleaning rules to apply, in order
   * @param options the limits of a record
   * @return the step
   */
  public static RecordCleaner of(
      CleaningPolicy policy, List<CleaningRule> rules, ReadOptions options) {
    return new RecordCleaner(policy, List.copyOf(rules), RecordDecoder.of(options));
  }

  /**
   * Cleans one JSON object in UTF-8. White space around it is allowed, anything else is not.
   *
   * @param buffer holds the object; the caller promises not to change it as long as the outcome
   *     lives
   * @param offset where the object starts
   * @param length how many bytes it has
   * @param position where it was read
   * @return the repaired customer, or why the record is rejected
   * @throws IndexOutOfBoundsException if the range is not within the buffer
   * @throws RuleException if a rule does not keep its contract
   */
  public CleaningOutcome clean(byte[] buffer, int offset, int length, RecordPosition position) {
    return cleaner.settle(
        DecodedRecord.of(reader.decode(buffer, offset, length, position), decoder, cleaner));
  }

  private Object readResolve() {
    return new RecordCleaner(policy, List.of(rules), reader);
  }
}
