package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingKindTest {

  /** What rows cannot show: a column that is not there, a constant, what always holds. */
  private static final Set<FindingKind> WITHOUT_EXAMPLES =
      EnumSet.of(
          FindingKind.CONFLICTING_ROWS,
          FindingKind.MISSING_COLUMN,
          FindingKind.RENAMED_COLUMN,
          FindingKind.UNDOCUMENTED_COLUMN,
          FindingKind.FLAG_NOT_COUNT,
          FindingKind.MALFORMED_RECORD,
          FindingKind.GRANULARITY,
          FindingKind.CONSTANT_COLUMN,
          FindingKind.RELATION);

  @ParameterizedTest
  @EnumSource
  void findsEachKindInItsExample(FindingKind kind) {
    List<Finding> found = KindExample.findings(kind);
    assertThat(found).isNotEmpty();
    if (!WITHOUT_EXAMPLES.contains(kind)) {
      assertThat(found.get(0).examples()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsNoneBeforeItIsThere(FindingKind kind) {
    if (KindExample.isThereAnyway(kind)) {
      assertThat(KindExample.cleanFindings(kind)).noneMatch(it -> it.severity() == Severity.DEFECT);
    } else {
      assertThat(KindExample.cleanFindings(kind).stream().filter(FindingKindTest::isAbout))
          .isEmpty();
    }
  }

  /** Some of the catalogue's parts add up in most rows only, and are no sums. */
  private static boolean isAbout(Finding finding) {
    return finding.kind() != FindingKind.BROKEN_SUM || finding.severity() == Severity.DEFECT;
  }
}
