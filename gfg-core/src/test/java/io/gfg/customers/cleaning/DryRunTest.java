package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.RememberingSink;
import io.gfg.customers.support.Sources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DryRunTest {

  private static final CustomerSource SOURCE = source();

  private static CustomerSource source() {
    List<Object> lines = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      lines.add(CustomerLine.clean(i).with("is_newsletter_subscriber", "\"Y\""));
      lines.add(CustomerLine.clean(100 + i).with("revenue", "-1.0"));
    }
    lines.add(CustomerLine.clean(0).with("is_newsletter_subscriber", "\"Y\""));
    lines.add("no json");
    return Sources.of(lines);
  }

  @Test
  void countsAddUpAndAreThoseOfTheRun() {
    CleaningPolicy lenient = CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());
    CleaningReport report = CleaningRun.of(SOURCE, lenient).dryRun().report();

    assertThat(report)
        .usingRecursiveComparison()
        .ignoringFields("policy")
        .isEqualTo(Cleaned.of(SOURCE, lenient).report());
    assertThat(report.read())
        .isEqualTo(report.accepted() + report.duplicates() + report.rejected())
        .isEqualTo(22);
  }

  @Test
  void showsTheFirstChangesByEachRule() {
    DryRun dryRun = CleaningRun.of(SOURCE, CleaningPolicy.standard()).dryRun();

    assertThat(dryRun.changes())
        .hasSize(DryRun.EXAMPLES)
        .allMatch(change -> change.rule().equals("is-newsletter-subscriber.yes-no"))
        .extracting(FieldChange::before, FieldChange::after, change -> change.position().line())
        .containsExactly(tuple("Y", true, 1L), tuple("Y", true, 3L), tuple("Y", true, 5L));
  }

  @Test
  void showsTheFirstRejectionsForEachReason() {
    DryRun dryRun = CleaningRun.of(SOURCE, CleaningPolicy.standard()).dryRun();

    assertThat(dryRun.rejections())
        .extracting(rejection -> rejection.position().line())
        .containsExactly(2L, 4L, 6L, 22L);
  }

  @Test
  void saysThatTheRunWouldBeRefusedAndCountsToTheEnd() {
    DryRun dryRun = CleaningRun.of(SOURCE, CleaningPolicy.standard()).dryRun();

    assertThat(dryRun.report().rejected()).isEqualTo(11);
    assertThat(dryRun.report().policy().rejectLimit()).isEqualTo(RejectLimit.standard());
    assertThat(dryRun.refusal())
        .startsWith("the run would stop and write nothing: 11 of 22 records are rejected");
  }

  @Test
  void countsOnceIfTheRunStartsOver() {
    List<Object> lines = new ArrayList<>(List.of(CustomerLine.clean(0).with("revenue", "-1")));
    for (int i = 1; i < 9000; i++) {
      lines.add(CustomerLine.clean(i));
    }
    lines.add(CustomerLine.clean(1).with("orders", "7"));
    DryRun dryRun = CleaningRun.of(Sources.of(lines), CleaningPolicy.standard()).dryRun();

    assertThat(dryRun.rejections())
        .extracting(rejection -> rejection.position().line())
        .containsExactly(1L, 2L, 9001L);
  }

  @Test
  void writesNothing() {
    RememberingSink<Rejection> rejections = new RememberingSink<>();
    RememberingSink<Change> changes = new RememberingSink<>();
    DryRun dryRun =
        CleaningRun.of(SOURCE, CleaningPolicy.none())
            .rejectsTo(rejections)
            .changesTo(changes)
            .dryRun();

    assertThat(dryRun.refusal()).isNotNull();
    assertThat(rejections.committed()).isEmpty();
    assertThat(changes.committed()).isEmpty();
  }
}
