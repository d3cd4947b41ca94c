package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run would do, without anything being written.
 *
 * @param report the report that the run would give; its numbers add up
 * @param changes the first {@value #EXAMPLES} changes by each rule, by rule and in the order of the
 *     source
 * @param rejections the first {@value #EXAMPLES} rejections for each reason, in the order of the
 *     source
 * @param refusal why the run would stop and write nothing, or null if it would not: more records
 *     rejected than the policy bears
 */
public record DryRun(
    CleaningReport report,
    List<FieldChange> changes,
    List<Rejection> rejections,
    @Nullable String refusal)
    implements Described, Serializable {

  /** How many examples there are of each kind. */
  public static final int EXAMPLES = 3;

  /** Copies the lists. */
  public DryRun {
    changes = List.copyOf(changes);
    rejections = List.copyOf(rejections);
  }

  /** Counts to the end, whatever the policy bears: the whole extent is what one wants to know. */
  static DryRun of(Reading reading, List<CleaningListener> listeners) {
    CleaningPolicy policy = reading.policy();
    Examples examples = new Examples(EXAMPLES);
    CleaningRun run =
        CleaningRun.of(reading.source(), policy.withRejectLimit(RejectLimit.unlimited()))
            .threads(reading.threads());
    for (CleaningListener listener : listeners) {
      run = run.listener(listener);
    }
    Sink<Change, List<FieldChange>> changes = examples::session;
    CleaningReport counted =
        run.changesTo(changes).listener(examples).into(Sinks.discarding()).report();
    CleaningReport report = counted.under(policy);
    return new DryRun(report, examples.changes(), examples.rejections(), refusal(report));
  }

  private static @Nullable String refusal(CleaningReport report) {
    RejectLimit limit = report.policy().rejectLimit();
    long counted = report.rejected() - report.superseded();
    return limit.isExceededBy(counted, report.read())
        ? "the run would stop and write nothing: %,d of %,d records are rejected, more than %s; mend the file, the policy or its reject limit: %s"
            .formatted(counted, report.read(), limit, report.source().name())
        : null;
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("dryRun", true);
    out.field("refusal", refusal);
    out.field("report", report);
    out.field("droppedCopies", report.droppedCopies().stream().limit(EXAMPLES).toList());
    out.field("changes", changes);
    out.field("rejections", rejections);
  }
}
