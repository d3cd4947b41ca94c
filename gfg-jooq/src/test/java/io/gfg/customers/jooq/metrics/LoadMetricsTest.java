package io.gfg.customers.jooq.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.gfg.customers.cleaning.ChangeCount;
import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RuleCount;
import io.gfg.customers.cleaning.TooManyRejectsException;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class LoadMetricsTest {

  private static final int ROWS = 2_000;

  @TempDir Path directory;
  private DSLContext dsl;
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final LoadMetrics metrics = LoadMetrics.on(registry);

  @BeforeEach
  void connect(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
  }

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void countsEachRecordByWhatBecameOfIt() throws IOException {
    Path file = generate(Defects.asPublished().with(Defect.REVENUE_NEGATIVE, 0.004));

    LoadReport first = load(file);
    LoadReport second = load(file);

    assertThat(first.rejected()).isPositive();
    assertThat(records("inserted")).isEqualTo(first.inserted());
    assertThat(records("updated")).isZero();
    assertThat(records("unchanged")).isEqualTo(second.unchanged()).isEqualTo(first.inserted());
    assertThat(records("duplicate")).isEqualTo(first.duplicates() + second.duplicates());
    assertThat(records("rejected")).isEqualTo(first.rejected() + second.rejected());
    assertThat(
            registry.find("gfg.load.records").counters().stream().mapToDouble(Counter::count).sum())
        .isEqualTo(2.0 * ROWS);
    assertThat(registry.get("gfg.load.deletions").counter().count()).isZero();
  }

  @Test
  void countsWhatEachRuleDid() throws IOException {
    LoadReport report = load(generate(Defects.asPublished().with(Defect.REVENUE_NEGATIVE, 0.004)));

    assertThat(report.changes()).isNotEmpty();
    for (ChangeCount change : report.changes()) {
      assertThat(count("gfg.load.changes", "rule", change.rule(), "column", change.column()))
          .isEqualTo(change.changes());
    }
    assertThat(report.cleaning().rejections()).isNotEmpty();
    for (RuleCount rejection : report.cleaning().rejections()) {
      assertThat(count("gfg.load.rejections", "rule", rejection.rule()))
          .isEqualTo(rejection.records());
    }
  }

  @Test
  void timesLoadsByTheirEnd() throws IOException {
    Path file = generate(Defects.asPublished());
    load(file);
    load(file);
    CleaningPolicy impatient = CleaningPolicy.none();
    Path broken = generate(Defects.none().with(Defect.LINE_CUT_SHORT, 0.2));

    assertThatThrownBy(
            () ->
                metrics.record(
                    progress ->
                        CustomerPipeline.from(broken)
                            .clean(impatient)
                            .listener(progress)
                            .loadInto(dsl)))
        .isInstanceOf(TooManyRejectsException.class);

    assertThat(timings("success", "direct_key_last", "none")).isEqualTo(1);
    assertThat(timings("success", "staged_changes", "none")).isEqualTo(1);
    assertThat(timings("failure", "none", "TooManyRejectsException")).isEqualTo(1);
    assertThat(registry.get("gfg.load.active").longTaskTimer().activeTasks()).isZero();
  }

  @Test
  void aFailedLoadCountsNoRecords() throws IOException {
    Path broken = generate(Defects.none().with(Defect.LINE_CUT_SHORT, 0.2));

    assertThatThrownBy(() -> load(broken)).isInstanceOf(TooManyRejectsException.class);

    assertThat(registry.find("gfg.load.records").counters()).isEmpty();
    assertThat(registry.get("gfg.load.last.success").timeGauge().value()).isZero();
  }

  @Test
  void tellsHowFarTheLoadHasComeAndWhenOneSucceeded() throws IOException {
    load(generate(Defects.asPublished()));

    assertThat(registry.get("gfg.load.progress").gauge().value()).isEqualTo(ROWS);
    double now = registry.config().clock().wallTime() / 1000.0;
    assertThat(registry.get("gfg.load.last.success").timeGauge().value(TimeUnit.SECONDS))
        .isCloseTo(now, within(600.0));
  }

  @Test
  void countsALoadUnderWayAsActive() throws IOException {
    Path file = generate(Defects.asPublished());

    metrics.record(
        progress -> {
          assertThat(registry.get("gfg.load.active").longTaskTimer().activeTasks()).isEqualTo(1);
          return CustomerPipeline.from(file).clean().listener(progress).loadInto(dsl);
        });
  }

  @Test
  void tagsHoldNamesAndNeverData() throws IOException {
    load(generate(Defects.asPublished().with(Defect.REVENUE_NEGATIVE, 0.004)));

    Set<String> values =
        registry.getMeters().stream()
            .flatMap(LoadMetricsTest::tags)
            .map(Tag::getValue)
            .collect(Collectors.toSet());

    assertThat(values)
        .isNotEmpty()
        .allMatch(value -> value.matches("[a-z][a-z0-9_.-]{2,60}"))
        .noneMatch(value -> value.matches("[0-9a-f]{32}"));
  }

  private static Stream<Tag> tags(Meter meter) {
    return meter.getId().getTags().stream();
  }

  private LoadReport load(Path file) {
    return metrics.record(
        progress -> CustomerPipeline.from(file).clean().listener(progress).loadInto(dsl));
  }

  private long records(String outcome) {
    return count("gfg.load.records", "outcome", outcome);
  }

  private long count(String name, String... tags) {
    return (long) registry.get(name).tags(tags).counter().count();
  }

  private long timings(String outcome, String path, String exception) {
    return registry
        .get("gfg.load")
        .tags("outcome", outcome, "path", path, "exception", exception)
        .timer()
        .count();
  }

  private Path generate(Defects defects) throws IOException {
    Path file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(ROWS).copies(20).defects(defects).build())
        .writeTo(file);
    return file;
  }
}
