package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.Customer;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.RememberingSink;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One reading must give what two give, whatever stands behind the beginning of the file. */
class SinglePassTest {

  private static final int ROWS = SinglePass.BEGINNING + 1_000;
  private static final int LATE = SinglePass.BEGINNING + 500;

  private final AtomicInteger openings = new AtomicInteger();

  static Stream<Arguments> files() {
    List<CustomerLine> clean = IntStream.range(0, ROWS).mapToObj(CustomerLine::clean).toList();
    CustomerLine late = clean.get(LATE);
    CleaningPolicy standard = CleaningPolicy.standard();
    return Stream.of(
        Arguments.of("clean", clean, standard, 1),
        Arguments.of("hours in every row", map(clean, 0, SinglePassTest::inHours), standard, 1),
        Arguments.of("a late copy", plus(clean, late), standard, 1),
        Arguments.of("a late reject", plus(clean, late.with("items", "\"three\"")), standard, 1),
        Arguments.of("a late conflict", plus(clean, late.with("vouchers", "9")), standard, 2),
        Arguments.of(
            "a late conflict, last kept",
            plus(clean, late.with("vouchers", "9")),
            standard.withDuplicates(DuplicateStrategies.keepLast()),
            2),
        Arguments.of("an early conflict", early(clean), standard, 2),
        Arguments.of(
            "hours behind the beginning, which does not tell",
            map(clean, SinglePass.BEGINNING, SinglePassTest::inHours),
            standard.onMixedEvidence(MixedEvidence.REPAIR).withRejectLimit(RejectLimit.unlimited()),
            2),
        Arguments.of(
            "hours at the beginning, days behind it",
            mapUntil(clean, SinglePass.BEGINNING, SinglePassTest::inHours),
            standard
                .onMixedEvidence(MixedEvidence.SKIP_REPAIR)
                .withRejectLimit(RejectLimit.unlimited()),
            2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void givesWhatTwoReadingsGive(
      String name, List<CustomerLine> lines, CleaningPolicy policy, int expectedOpenings) {
    Places once = new Places();
    Places twice = new Places();
    CleaningReport report = once.run(source(lines), policy).into(once.customers).report();
    assertThat(openings).hasValue(expectedOpenings);
    CleaningReport other =
        twice.run(source(lines), policy).inspect().into(twice.customers).report();
    assertThat(report).usingRecursiveComparison().isEqualTo(other);
    assertThat(once.customers.committed()).isEqualTo(twice.customers.committed());
    assertThat(once.rejections.committed()).isEqualTo(twice.rejections.committed());
    assertThat(once.changes.committed()).isEqualTo(twice.changes.committed());
    assertThat(report.read()).isEqualTo(lines.size());
  }

  @Test
  void refusesWhatContradictsTheBeginning() {
    List<CustomerLine> clean = IntStream.range(0, ROWS).mapToObj(CustomerLine::clean).toList();
    List<CustomerLine> mixed = mapUntil(clean, SinglePass.BEGINNING, SinglePassTest::inHours);
    Places places = new Places();
    Throwable twoReadings =
        catchThrowable(() -> places.run(source(mixed), CleaningPolicy.standard()).inspect());
    assertThatThrownBy(
            () -> places.run(source(mixed), CleaningPolicy.standard()).into(places.customers))
        .isInstanceOf(MixedEvidenceException.class)
        .hasMessage(twoReadings.getMessage());
    assertThat(places.customers.committed()).isEmpty();
    assertThat(places.customers.unclosed()).isZero();
  }

  @Test
  void stopsAtTheSameRejectAsTwoReadings() {
    List<CustomerLine> bad =
        map(
            IntStream.range(0, ROWS).mapToObj(CustomerLine::clean).toList(),
            SinglePass.BEGINNING,
            line -> line.with("items", "\"three\""));
    Places places = new Places();
    Throwable twoReadings =
        catchThrowable(
            () ->
                places
                    .run(source(bad), CleaningPolicy.standard())
                    .inspect()
                    .into(places.customers));
    assertThatThrownBy(
            () -> places.run(source(bad), CleaningPolicy.standard()).into(places.customers))
        .isInstanceOf(TooManyRejectsException.class)
        .hasMessage(twoReadings.getMessage());
    assertThat(places.rejections.committed()).isEmpty();
  }

  @Test
  void tellsListenersThatItStartedOver() {
    List<CustomerLine> lines = new ArrayList<>();
    lines.add(CustomerLine.clean(ROWS + 1).with("items", "\"three\""));
    IntStream.range(0, ROWS).mapToObj(CustomerLine::clean).forEach(lines::add);
    lines.add(CustomerLine.clean(3).with("vouchers", "9"));
    List<String> heard = new ArrayList<>();
    CleaningListener listener =
        new CleaningListener() {
          @Override
          public void onRejection(Rejection rejection) {
            heard.add("rejected " + rejection.position().line());
          }

          @Override
          public void onStartedOver() {
            heard.add("started over");
          }
        };
    Places places = new Places();
    places.run(source(lines), CleaningPolicy.standard()).listener(listener).into(places.customers);
    assertThat(heard)
        .containsExactly(
            "rejected 1", "started over", "rejected 1", "rejected 5", "rejected " + lines.size());
    assertThat(places.rejections.committed()).hasSize(3);
  }

  private CustomerSource source(List<CustomerLine> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return CustomerSource.of(
        "data.json",
        () -> {
          openings.incrementAndGet();
          return new ByteArrayInputStream(bytes);
        });
  }

  private static CustomerLine inHours(CustomerLine line) {
    return line.with("days_since_first_order", "700").with("days_since_last_order", "15600");
  }

  private static List<CustomerLine> plus(List<CustomerLine> lines, CustomerLine line) {
    return Stream.concat(lines.stream(), Stream.of(line)).toList();
  }

  private static List<CustomerLine> early(List<CustomerLine> lines) {
    return Stream.concat(Stream.of(lines.get(0).with("vouchers", "9")), lines.stream()).toList();
  }

  private static List<CustomerLine> map(
      List<CustomerLine> lines, int from, UnaryOperator<CustomerLine> change) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i < from ? lines.get(i) : change.apply(lines.get(i)))
        .toList();
  }

  private static List<CustomerLine> mapUntil(
      List<CustomerLine> lines, int to, UnaryOperator<CustomerLine> change) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i >= to ? lines.get(i) : change.apply(lines.get(i)))
        .toList();
  }

  /** Where a run puts its results. */
  private static final class Places {

    private final RememberingSink<Customer> customers = new RememberingSink<>();
    private final RememberingSink<Rejection> rejections = new RememberingSink<>();
    private final RememberingSink<Change> changes = new RememberingSink<>();

    CleaningRun run(CustomerSource source, CleaningPolicy policy) {
      return CleaningRun.of(source, policy).rejectsTo(rejections).changesTo(changes);
    }
  }
}
