package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.Customer;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing is lost: whatever a file holds, each of its records is accounted for exactly once. */
class AccountingTest {

  /** A line of a known kind; items tell the records of one customer apart, below zero is wrong. */
  private record Line(Kind kind, int customer, int items) {

    private enum Kind {
      READABLE,
      GARBAGE,
      NAMELESS,
      UNDECODABLE
    }

    String text() {
      CustomerLine line = CustomerLine.clean(customer).with("items", Integer.toString(items));
      return switch (kind) {
        case READABLE -> line.json();
        case GARBAGE -> line.json().substring(0, 40);
        case NAMELESS -> line.with("customer_id", "null").json();
        case UNDECODABLE -> line.with("orders", "true").json();
      };
    }
  }

  @Property(tries = 200)
  void rejectingAddsUp(@ForAll("lines") List<Line> lines) {
    Oracle oracle = new Oracle(lines);
    Cleaned cleaned = clean(lines, DuplicateStrategies.rejectDiffering());
    assertAccounted(lines, oracle, cleaned);
    assertThat(ids(cleaned)).isEqualTo(oracle.undisputed());
    assertThat(cleaned.report().superseded()).isZero();
  }

  @Property(tries = 200)
  void keepingTheLastAddsUp(@ForAll("lines") List<Line> lines) {
    Oracle oracle = new Oracle(lines);
    Cleaned cleaned = clean(lines, DuplicateStrategies.keepLast());
    assertAccounted(lines, oracle, cleaned);
    assertThat(items(cleaned)).isEqualTo(oracle.lastValid());
  }

  @Property(tries = 200)
  void keepingTheFirstAddsUp(@ForAll("lines") List<Line> lines) {
    Oracle oracle = new Oracle(lines);
    Cleaned cleaned = clean(lines, DuplicateStrategies.keepFirst());
    assertAccounted(lines, oracle, cleaned);
    assertThat(items(cleaned)).isEqualTo(oracle.firstValid());
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    Arbitrary<Line.Kind> kinds =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(8, Arbitraries.just(Line.Kind.READABLE)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(Line.Kind.class)));
    return Combinators.combine(
            kinds, Arbitraries.integers().between(0, 9), Arbitraries.integers().between(-1, 2))
        .as(Line::new)
        .list()
        .ofMaxSize(40);
  }

  private static Cleaned clean(List<Line> lines, DuplicateStrategy strategy) {
    return Cleaned.of(
        Sources.of(lines.stream().map(Line::text).toList()),
        CleaningPolicy.standard()
            .withRejectLimit(RejectLimit.unlimited())
            .withDuplicates(strategy));
  }

  private static void assertAccounted(List<Line> lines, Oracle oracle, Cleaned cleaned) {
    CleaningReport report = cleaned.report();
    assertThat(report.read()).isEqualTo(lines.size());
    assertThat(report.accepted()).isEqualTo(cleaned.customers().size());
    assertThat(report.rejected()).isEqualTo(cleaned.rejections().size());
    assertThat(report.duplicates()).isEqualTo(oracle.copies());
    assertThat(report.read())
        .isEqualTo(report.accepted() + report.duplicates() + report.rejected());
    assertThat(ids(cleaned)).doesNotHaveDuplicates();
    for (Rejection rejection : cleaned.rejections()) {
      Line line = lines.get((int) rejection.position().record() - 1);
      assertThat(rejection.raw().text()).isEqualTo(line.text());
    }
    for (DroppedCopy copy : report.droppedCopies()) {
      Line line = lines.get((int) copy.position().record() - 1);
      assertThat(lines.get((int) copy.original() - 1)).isEqualTo(line);
      assertThat(copy.original()).isLessThan(copy.position().record());
    }
  }

  private static List<String> ids(Cleaned cleaned) {
    return cleaned.customers().stream()
        .map(customer -> Objects.requireNonNull(customer.customerId()))
        .sorted()
        .toList();
  }

  private static Map<String, Integer> items(Cleaned cleaned) {
    Map<String, Integer> items = new LinkedHashMap<>();
    for (Customer customer : cleaned.customers()) {
      items.put(
          Objects.requireNonNull(customer.customerId()), Objects.requireNonNull(customer.items()));
    }
    return items;
  }

  /** What must come out, told without any part of the engine. */
  private static final class Oracle {

    private final Map<String, Set<Integer>> contents = new LinkedHashMap<>();
    private long readable;

    Oracle(List<Line> lines) {
      for (Line line : lines) {
        if (line.kind() == Line.Kind.READABLE) {
          readable++;
          contents
              .computeIfAbsent(CustomerLine.id(line.customer()), id -> new LinkedHashSet<>())
              .add(line.items());
        }
      }
    }

    long copies() {
      return readable - contents.values().stream().mapToLong(Set::size).sum();
    }

    List<String> undisputed() {
      return contents.entrySet().stream()
          .filter(entry -> entry.getValue().size() == 1 && !entry.getValue().contains(-1))
          .map(Map.Entry::getKey)
          .sorted()
          .toList();
    }

    Map<String, Integer> firstValid() {
      Map<String, Integer> first = new LinkedHashMap<>();
      contents.forEach(
          (id, items) ->
              items.stream()
                  .filter(item -> item >= 0)
                  .findFirst()
                  .ifPresent(i -> first.put(id, i)));
      return first;
    }

    Map<String, Integer> lastValid() {
      Map<String, Integer> last = new LinkedHashMap<>();
      contents.forEach(
          (id, items) -> {
            List<Integer> valid = new ArrayList<>(items);
            valid.remove(Integer.valueOf(-1));
            if (!valid.isEmpty()) {
              last.put(id, valid.get(valid.size() - 1));
            }
          });
      return last;
    }
  }
}
