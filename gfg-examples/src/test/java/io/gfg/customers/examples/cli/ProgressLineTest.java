package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.Progress;
import io.gfg.customers.cleaning.Progress.Phase;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long SECOND = 1_000_000_000L;

  private final ProgressLine line = new ProgressLine(7 * SECOND);

  @Test
  void tellsShareRateAndWhatRemains() {
    Progress half = new Progress(Phase.INSPECTING, 500_000, -1, 470, 940);
    assertThat(line.at(half, 9 * SECOND))
        .isEqualTo(
            "inspecting [##########----------]  50 %  500,000 records, 250,000/s, 0:02 left");
  }

  @Test
  void timesEachPhaseForItself() {
    line.at(new Progress(Phase.INSPECTING, 8_000, -1, 10, 100), 8 * SECOND);
    line.at(new Progress(Phase.CLEANING, 10_000, -1, 20, 100), 50 * SECOND);
    assertThat(line.at(new Progress(Phase.CLEANING, 50_000, -1, 60, 100), 70 * SECOND))
        .isEqualTo("cleaning   [############--------]  60 %  50,000 records, 2,000/s, 0:20 left");
  }

  @Test
  void prefersTheNumberOfRecordsIfItIsKnown() {
    Progress known = new Progress(Phase.INSPECTING, 25, 100, 99, 100);
    assertThat(line.at(known, 8 * SECOND))
        .isEqualTo("inspecting [#####---------------]  25 %  25 records, 25/s, 0:03 left");
  }

  @Test
  void tellsNoShareOfWhatHasNoKnownSize() {
    Progress unknown = new Progress(Phase.INSPECTING, 20_000, -1, 5_000, -1);
    assertThat(line.at(unknown, 8 * SECOND)).isEqualTo("inspecting 20,000 records, 20,000/s");
  }

  @Test
  void needsNoTimeToHavePassed() {
    Progress first = new Progress(Phase.INSPECTING, 0, -1, 0, 100);
    assertThat(line.at(first, 7 * SECOND))
        .isEqualTo("inspecting [--------------------]   0 %  0 records");
  }
}
