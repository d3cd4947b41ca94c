package io.gfg.customers.jooq.metrics;

import io.gfg.customers.cleaning.CleaningListener;
import io.gfg.customers.cleaning.Progress;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What is the case now, as opposed to what was counted. */
final class LoadGauges {

  private final Clock clock;
  private final AtomicLong records = new AtomicLong();
  private final AtomicLong lastSuccess = new AtomicLong();

  private LoadGauges(Clock clock) {
    this.clock = clock;
  }

  /** Gauges that the registry keeps alive: it holds its numbers weakly otherwise. */
  static LoadGauges in(MeterRegistry registry) {
    LoadGauges gauges = new LoadGauges(registry.config().clock());
    Gauge.builder("gfg.load.progress", gauges.records, AtomicLong::doubleValue)
        .description(
            "records read so far in the present reading of the load that was heard from last")
        .baseUnit("records")
        .strongReference(true)
        .register(registry);
    TimeGauge.builder(
            "gfg.load.last.success",
            gauges.lastSuccess,
            TimeUnit.MILLISECONDS,
            AtomicLong::doubleValue)
        .description("when a load succeeded last, since 1970; 0 if none has")
        .strongReference(true)
        .register(registry);
    return gauges;
  }

  CleaningListener listener() {
    return new CleaningListener() {
      @Override
      public void onProgress(Progress progress) {
        records.set(progress.records());
      }
    };
  }

  void succeeded() {
    lastSuccess.set(clock.wallTime());
  }
}
