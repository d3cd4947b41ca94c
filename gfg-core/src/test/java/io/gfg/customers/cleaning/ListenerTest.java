package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenerTest {

  private final List<String> events = new ArrayList<>();

  @Test
  void hearsEveryPhaseInOrder() {
    CleaningRun.of(
            Sources.of(CustomerLine.clean(1), "garbage", CustomerLine.clean(2)),
            CleaningPolicy.standard().withRejectLimit(RejectLimit.ofCount(1)))
        .listener(new Recorder())
        .into(new RecordingSink());
    assertThat(events)
        .containsExactly(
            "INSPECTING 3 of 3",
            "inspected 3",
            "open",
            "write",
            "rejected data.json:2",
            "write",
            "CLEANING 3 of 3",
            "complete 2",
            "commit",
            "close");
  }

  @Test
  void hearsOfProgressEveryTenThousandRecords() {
    List<CustomerLine> lines = IntStream.range(0, 10_001).mapToObj(CustomerLine::clean).toList();
    CleaningRun.of(Sources.of(lines), CleaningPolicy.none()).listener(new Recorder()).inspect();
    assertThat(events)
        .containsExactly("INSPECTING 10000 of -1", "INSPECTING 10001 of 10001", "inspected 10001");
  }

  @Test
  void hearsOfTheBytesOfAFile(@TempDir Path folder) throws IOException {
    List<CustomerLine> lines = IntStream.range(0, 10_001).mapToObj(CustomerLine::clean).toList();
    Path file = folder.resolve("data.json");
    Files.write(file, lines.stream().map(CustomerLine::json).toList());
    List<Progress> heard = new ArrayList<>();
    CleaningRun.of(CustomerSource.of(file), CleaningPolicy.none())
        .listener(
            new CleaningListener() {
              @Override
              public void onProgress(Progress progress) {
                heard.add(progress);
              }
            })
        .into(Sinks.discarding());
    long size = Files.size(file);
    assertThat(heard).hasSize(2).allMatch(progress -> progress.totalBytes() == size);
    assertThat(heard.get(0).bytes()).isBetween(size / 2, size);
    assertThat(heard.get(0).share()).isBetween(0.5, 1.0);
    assertThat(heard.get(1).bytes()).isEqualTo(size);
    assertThat(heard.get(1).share()).isEqualTo(1);
  }

  @Test
  void tellsWhatShareIsDoneIfThatIsKnown() {
    assertThat(new Progress(Progress.Phase.CLEANING, 5, 10, 1, -1).share()).isEqualTo(0.5);
    assertThat(new Progress(Progress.Phase.CLEANING, 0, 0, 0, -1).share()).isEqualTo(1);
    assertThat(new Progress(Progress.Phase.INSPECTING, 5, -1, 25, 100).share()).isEqualTo(0.25);
    assertThat(new Progress(Progress.Phase.INSPECTING, 5, -1, 25, -1).share()).isEqualTo(-1);
  }

  @Test
  void everyListenerHearsEverything() {
    CleaningRun.of(Sources.of(), CleaningPolicy.none())
        .listener(new Recorder())
        .listener(new Recorder())
        .inspect();
    assertThat(events)
        .containsExactly("INSPECTING 0 of 0", "INSPECTING 0 of 0", "inspected 0", "inspected 0");
  }

  private final class Recorder implements CleaningListener {

    @Override
    public void onInspected(CustomerProfile profile) {
      events.add("inspected " + profile.rows());
    }

    @Override
    public void onRejection(Rejection rejection) {
      events.add("rejected " + rejection.position());
    }

    @Override
    public void onProgress(Progress progress) {
      events.add(progress.phase() + " " + progress.records() + " of " + progress.total());
    }

    @Override
    public void onComplete(CleaningReport report) {
      events.add("complete " + report.accepted());
    }
  }

  private final class RecordingSink implements Sink<Customer, Boolean> {

    @Override
    public Session<Customer, Boolean> open() {
      events.add("open");
      return new Session<>() {

        @Override
        public void write(Customer value) {
          events.add("write");
        }

        @Override
        public Boolean commit() {
          return events.add("commit");
        }

        @Override
        public void close() {
          events.add("close");
        }
      };
    }
  }
}
