package io.gfg.customers.cleaning;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.source.SourceException;
import java.util.List;

/**
 * A run whose source was read once: it is known what the file holds and which rules it needs.
 *
 * <p>Immutable; may be run more than once, as far as its sinks may.
 */
public final class InspectedRun {

  private final CleaningRun run;
  private final Survey survey;

  InspectedRun(CleaningRun run, Survey survey) {
    this.run = run;
    this.survey = survey;
  }

  /**
   * What the source holds.
   *
   * @return the profile
   */
  public CustomerProfile profile() {
    return survey.profile();
  }

  /**
   * Which rules will be applied.
   *
   * @return for each cleaning rule of the policy whether it is applied, and why
   */
  public List<RuleDecision> decisions() {
    return survey.selection().decisions();
  }

  /**
   * Reads the source again and cleans it. The rejections are committed first, then the changes,
   * then the customers, so that there are never customers without their audit. A failure before the
   * first of these commits leaves all places as they were; one in between may leave an audit of
   * customers that did not arrive, which the next run replaces.
   *
   * @param sink takes the customers
   * @param <R> what the sink tells in the end
   * @return what was done
   * @throws SourceException if the source cannot be read, or is another than at the first reading
   * @throws TooManyRejectsException if more records are rejected than the policy bears
   * @throws RuleException if a rule does not keep its contract
   * @throws SinkException if a sink cannot be written to
   */
  public <R> CleaningResult<R> into(Sink<? super Customer, R> sink) {
    return run.clean(survey, sink);
  }
}
