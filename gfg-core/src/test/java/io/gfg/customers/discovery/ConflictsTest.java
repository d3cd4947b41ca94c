package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConflictsTest {

  private static final Conflicts CONFLICTS = new Conflicts("id", Severity.DEFECT);

  @Test
  void tellsEachConflictOfExactCounts() {
    assertThat(CONFLICTS.among(exactly(1000), exactly(1000))).isEmpty();
    assertThat(CONFLICTS.among(exactly(1000), exactly(999)).orElseThrow())
        .extracting(Finding::rows, Finding::severity, Finding::confidence)
        .containsExactly(1L, Severity.DEFECT, Confidence.PROVEN);
  }

  @Test
  void tellsAtLeastHowManyThereAreOfEstimatedCounts() {
    Finding finding = CONFLICTS.among(about(10_000_000), about(9_900_000)).orElseThrow();
    assertThat(finding.confidence()).isEqualTo(Confidence.STRONG);
    assertThat(finding.severity()).isEqualTo(Severity.DEFECT);
    assertThat(finding.headline())
        .isEqualTo(
            "about 100,000 rows, at least 67,000, have a id of another row and differ from it");
  }

  @Test
  void saysThatFewConflictsWouldNotShowInEstimatedCounts() {
    for (long keys : List.of(9_990_000L, 10_000_000L, 10_010_000L)) {
      Finding finding = CONFLICTS.among(about(10_000_000), about(keys)).orElseThrow();
      assertThat(finding.severity()).isEqualTo(Severity.INFO);
      assertThat(finding.rows()).isZero();
      assertThat(finding.headline()).contains("more than 33,000 would show");
    }
  }

  @Test
  void showsRowsOfOneKeyThatDifferAndNoCopies() {
    ConflictSample whole = sample(0, 300);
    assertThat(whole.examples("id")).extracting(Example::line).containsExactlyInAnyOrder(8L, 108L);
    assertThat(whole.examples("id")).extracting(Example::before).containsOnly(List.of("7"));
  }

  @Test
  void showsTheSameOfParts() {
    ConflictSample parts = sample(100, 300);
    parts.merge(sample(0, 100));
    assertThat(parts.examples("id")).isEqualTo(sample(0, 300).examples("id"));
  }

  /** Rows 100 to 199 repeat the first hundred, but for one that differs. */
  private static ConflictSample sample(int from, int to) {
    TableColumns columns = new TableColumns();
    int id = columns.indexOf("id");
    TableRow row = new TableRow(columns);
    ConflictSample sample = new ConflictSample(id, 150);
    IntStream.range(from, to)
        .forEach(
            i -> {
              int key = i < 200 ? i % 100 : i;
              row.clear(i + 1L);
              row.setNumber(id, key, 0);
              sample.add(key, Hashes.mix(i == 107 ? 1_000_000 : key), row);
            });
    return sample;
  }

  private static RowCounts exactly(long distinct) {
    return new RowCounts(distinct, 0, true, List.of());
  }

  private static RowCounts about(long distinct) {
    return new RowCounts(distinct, 0, false, List.of());
  }
}
