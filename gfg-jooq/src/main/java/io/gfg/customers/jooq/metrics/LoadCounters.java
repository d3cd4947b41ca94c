package io.gfg.customers.jooq.metrics;

import io.gfg.customers.jooq.load.LoadPath;
import io.gfg.customers.jooq.load.LoadReport;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Adds the numbers of a report to the counters of a registry. */
record LoadCounters(MeterRegistry registry) {

  static String tagOf(LoadPath path) {
    return path.name().toLowerCase(Locale.ROOT);
  }

  /** Zeros too, so that a dashboard finds every outcome from the first load on. */
  void add(LoadReport report) {
    addRecords("inserted", report.inserted());
    addRecords("updated", report.updated());
    addRecords("unchanged", report.unchanged());
    addRecords("duplicate", report.duplicates());
    addRecords("rejected", report.rejected());
    Counter.Builder deletions =
        Counter.builder("gfg.load.deletions")
            .description("customers deleted because the file does not have them")
            .baseUnit("rows");
    add(report.deleted(), deletions);
    addRules(report);
    addChanges(report);
  }

  private void addRecords(String outcome, long records) {
    Counter.Builder counter =
        Counter.builder("gfg.load.records")
            .description("records of the files, by what became of them")
            .baseUnit("records");
    add(records, counter.tag("outcome", outcome));
  }

  private void addRules(LoadReport report) {
    report
        .cleaning()
        .rejections()
        .forEach(count -> add(count.records(), rule("gfg.load.rejections", count.rule())));
    report
        .cleaning()
        .warnings()
        .forEach(count -> add(count.records(), rule("gfg.load.warnings", count.rule())));
  }

  private static Counter.Builder rule(String name, String rule) {
    return Counter.builder(name)
        .description("records that a rule objected to; a record may count for several")
        .baseUnit("records")
        .tag("rule", rule);
  }

  private void addChanges(LoadReport report) {
    report
        .changes()
        .forEach(
            count ->
                add(
                    count.changes(),
                    Counter.builder("gfg.load.changes")
                        .description("values of accepted records that a rule changed")
                        .baseUnit("values")
                        .tag("rule", count.rule())
                        .tag("column", count.column())));
  }

  private void add(long amount, Counter.Builder counter) {
    counter.register(registry).increment((double) amount);
  }
}
