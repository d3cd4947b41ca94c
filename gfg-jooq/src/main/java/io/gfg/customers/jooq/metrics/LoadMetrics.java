package io.gfg.customers.jooq.metrics;

import io.gfg.customers.cleaning.CleaningListener;
import io.gfg.customers.jooq.load.LoadReport;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Function;

/**
 * Publishes what loads do, in a registry of Micrometer.
 *
 * <pre>{@code
 * LoadMetrics metrics = LoadMetrics.on(registry);
 * LoadReport report =
 *     metrics.record(
 *         progress -> CustomerPipeline.from(file).clean().listener(progress).loadInto(dsl));
 * }</pre>
 *
 * <table>
 *   <caption>The meters</caption>
 *   <tr><th>name</th><th>type</th><th>tags</th></tr>
 *   <tr><td>{@code gfg.load}</td><td>timer</td><td>{@code outcome}: success or failure; {@code path}: as
 *       {@link io.gfg.customers.jooq.load.LoadPath}, or none; {@code exception}: its simple name, or none</td></tr>
 *   <tr><td>{@code gfg.load.active}</td><td>long task timer</td><td></td></tr>
 *   <tr><td>{@code gfg.load.progress}</td><td>gauge</td><td></td></tr>
 *   <tr><td>{@code gfg.load.last.success}</td><td>gauge of seconds since 1970</td><td></td></tr>
 *   <tr><td>{@code gfg.load.records}</td><td>counter</td><td>{@code outcome}: inserted, updated, unchanged,
 *       duplicate or rejected; together they are what was read</td></tr>
 *   <tr><td>{@code gfg.load.deletions}</td><td>counter</td><td></td></tr>
 *   <tr><td>{@code gfg.load.rejections}</td><td>counter</td><td>{@code rule}</td></tr>
 *   <tr><td>{@code gfg.load.warnings}</td><td>counter</td><td>{@code rule}</td></tr>
 *   <tr><td>{@code gfg.load.changes}</td><td>counter</td><td>{@code rule}, {@code column}</td></tr>
 * </table>
 *
 * <p>Tags are ids of rules and names of columns, of which a policy has some dozens; never a value
 * of the data, the name of a file or a customer. Records are counted once the load has succeeded, a
 * failed one counts in {@code gfg.load} alone. A load that takes part in the caller's transaction
 * has succeeded here before that is committed.
 *
 * <p>Thread-safety: safe to share; loads may run at once. Make one for a registry: a second one
 * would write to gauges that the registry already has.
 */
public final class LoadMetrics {

  private static final String NONE = "none";

  private final MeterRegistry registry;
  private final LongTaskTimer active;
  private final LoadGauges gauges;

  private LoadMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.active =
        LongTaskTimer.builder("gfg.load.active")
            .description("loads under way, and for how long")
            .register(registry);
    this.gauges = LoadGauges.in(registry);
  }

  /**
   * Meters in a registry.
   *
   * @param registry takes the meters
   * @return what publishes there
   */
  @SuppressWarnings("exports") // whoever has a registry reads its module
  public static LoadMetrics on(MeterRegistry registry) {
    return new LoadMetrics(registry);
  }

  /**
   * Runs a load and publishes what it did.
   *
   * @param load runs one load, with the listener it is given; what it throws is thrown on
   * @return what the load did
   */
  public LoadReport record(Function<CleaningListener, LoadReport> load) {
    LongTaskTimer.Sample running = active.start();
    Timer.Sample time = Timer.start(registry);
    try {
      LoadReport report = load.apply(gauges.listener());
      time.stop(timer("success", LoadCounters.tagOf(report.path()), NONE));
      new LoadCounters(registry).add(report);
      gauges.succeeded();
      return report;
    } catch (RuntimeException | Error failure) {
      time.stop(timer("failure", NONE, failure.getClass().getSimpleName()));
      throw failure;
    } finally {
      running.stop();
    }
  }

  private Timer timer(String outcome, String path, String exception) {
    return Timer.builder("gfg.load")
        .description("whole loads, from opening the source to the end of the transaction")
        .tag("outcome", outcome)
        .tag("path", path)
        .tag("exception", exception)
        .register(registry);
  }
}
