package io.gfg.customers.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.RememberingSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However many threads read, decode and clean, the results are the same to the last byte. */
class ThreadsTest {

  private static final int ROWS = SinglePass.BEGINNING + 3_000;

  private static final CleaningPolicy POLICY =
      CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());

  static Stream<Arguments> files() {
    List<String> clean = lines(0);
    List<String> dirty = lines(40);
    String array =
        dirty.stream().filter(line -> line.endsWith("}")).collect(Collectors.joining(","));
    return Stream.of(
        Arguments.of("clean lines", bytes(clean, "\n"), POLICY),
        Arguments.of("dirty lines", bytes(dirty, "\n"), POLICY),
        Arguments.of("dirty lines that end in CRLF", bytes(dirty, "\r\n"), POLICY),
        Arguments.of("dirty lines behind a byte order mark", bytes(withMark(dirty), "\n"), POLICY),
        Arguments.of(
            "dirty lines, the last record kept",
            bytes(dirty, "\n"),
            POLICY.withDuplicates(DuplicateStrategies.keepLast())),
        Arguments.of("a dirty array", ("[" + array + "]").getBytes(UTF_8), POLICY),
        Arguments.of("a few dirty lines", bytes(dirty.subList(0, 300), "\n"), POLICY),
        Arguments.of("no line", new byte[0], POLICY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void giveTheSameResults(String name, byte[] file, CleaningPolicy policy) {
    Results one = new Results(file, policy, 1);
    for (int threads : new int[] {2, 3, 8}) {
      Results more = new Results(file, policy, threads);
      assertThat(more.report).usingRecursiveComparison().isEqualTo(one.report);
      assertThat(more.customers.committed()).isEqualTo(one.customers.committed());
      assertThat(more.rejections.committed()).isEqualTo(one.rejections.committed());
      assertThat(more.changes.committed()).isEqualTo(one.changes.committed());
    }
  }

  @Test
  void giveTheSameResultsOfWhatIsCompressed(@TempDir Path folder) throws IOException {
    byte[] file = bytes(lines(40), "\n");
    Path gzip = folder.resolve("data.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(file);
    }
    List<CleaningReport> reports = new ArrayList<>();
    for (int threads : new int[] {1, 3}) {
      CleaningRun run = CleaningRun.of(CustomerSource.of(gzip), POLICY).threads(threads);
      reports.add(run.into(Sinks.discarding()).report());
    }
    assertThat(reports.get(1)).usingRecursiveComparison().isEqualTo(reports.get(0));
    assertThat(reports.get(0).read()).isEqualTo(new Results(file, POLICY, 2).report.read());
  }

  @Test
  void failAtTheSameRecord() {
    CleaningRule broken =
        CleaningRule.on(
            CustomerField.VOUCHERS,
            "vouchers.broken",
            "it cannot count",
            vouchers -> {
              if (vouchers != null && vouchers == 77) {
                throw new IllegalStateException("77");
              }
              return vouchers;
            });
    List<String> lines = lines(0);
    for (int bad : new int[] {ROWS - 300, ROWS - 1_200}) {
      lines.set(bad, CustomerLine.clean(bad).with("vouchers", "77").json());
    }
    for (int threads : new int[] {1, 2, 8}) {
      assertThatThrownBy(() -> new Results(bytes(lines, "\n"), POLICY.with(broken), threads))
          .isInstanceOf(RuleException.class)
          .hasMessage("the rule vouchers.broken failed at data.json:" + (ROWS - 1_200 + 1));
    }
  }

  @Test
  @Timeout(60)
  void decodeSideBySideButOneCallsTheListeners() {
    Thread caller = Thread.currentThread();
    CountDownLatch helped = new CountDownLatch(1);
    FieldDecoder<Boolean> waitsForHelp =
        FieldDecoders.on(
            CustomerField.IS_NEWSLETTER_SUBSCRIBER,
            "is-newsletter-subscriber.slow",
            "it takes its time",
            text -> {
              if (Thread.currentThread().equals(caller)) {
                await(helped);
              }
              helped.countDown();
              return Optional.of(true);
            });
    String line = CustomerLine.clean(1).with("is_newsletter_subscriber", "\"Y\"").json();
    List<Thread> heardBy = new ArrayList<>();
    CleaningListener listener =
        new CleaningListener() {
          @Override
          public void onProgress(Progress progress) {
            heardBy.add(Thread.currentThread());
          }
        };
    CleaningRun.of(source(bytes(Collections.nCopies(ROWS, line), "\n")), POLICY.with(waitsForHelp))
        .threads(2)
        .listener(listener)
        .into(Sinks.discarding());
    assertThat(helped.getCount()).isZero();
    assertThat(heardBy).isNotEmpty().containsOnly(caller);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  @Test
  void areAtLeastOne() {
    CleaningRun run = CleaningRun.of(source(new byte[0]), POLICY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> run.threads(0))
        .withMessage("a run needs at least 1 thread, not 0");
  }

  /** Lines of which so many in a thousand are malformed, blank, copies, conflicts or rejects. */
  private static List<String> lines(int perMille) {
    Random random = new Random(7);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      CustomerLine line = CustomerLine.clean(i);
      lines.add(random.nextInt(1_000) < perMille ? dirty(random, line, lines) : line.json());
    }
    return lines;
  }

  private static String dirty(Random random, CustomerLine line, List<String> before) {
    return switch (random.nextInt(8)) {
      case 0 -> line.json().substring(0, random.nextInt(1, line.json().length()));
      case 1 -> " \t";
      case 2 -> before.isEmpty() ? line.json() : before.get(random.nextInt(before.size()));
      case 3 -> line.with("items", "\"three\"").json();
      case 4 -> CustomerLine.clean(random.nextInt(ROWS)).with("vouchers", "9").json();
      case 5 -> line.with("customer_id", "null").json();
      case 6 -> line.with("is_newsletter_subscriber", "\"Y\"").with("tier", "\"gold\"").json();
      default -> line.with("orders", "9").json();
    };
  }

  private static List<String> withMark(List<String> lines) {
    List<String> marked = new ArrayList<>(lines);
    marked.set(0, '\uFEFF' + marked.get(0));
    return marked;
  }

  private static byte[] bytes(List<String> lines, String end) {
    return String.join(end, lines).getBytes(UTF_8);
  }

  private static CustomerSource source(byte[] file) {
    return CustomerSource.of("data.json", () -> new ByteArrayInputStream(file));
  }

  /** What a run gave. */
  private static final class Results {

    private final RememberingSink<Customer> customers = new RememberingSink<>();
    private final RememberingSink<Rejection> rejections = new RememberingSink<>();
    private final RememberingSink<Change> changes = new RememberingSink<>();
    private final CleaningReport report;

    Results(byte[] file, CleaningPolicy policy, int threads) {
      report =
          CleaningRun.of(source(file), policy)
              .threads(threads)
              .rejectsTo(rejections)
              .changesTo(changes)
              .into(customers)
              .report();
    }
  }
}
