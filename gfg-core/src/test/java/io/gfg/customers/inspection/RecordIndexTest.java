package io.gfg.customers.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.inspection.Occurrence.Kind;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Extras;
import io.gfg.customers.support.CustomerLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordIndexTest {

  @Property(tries = 300)
  void agreesWithANaiveOracle(@ForAll("records") List<Customer> records) {
    RecordIndex index = indexOf(records);
    Oracle oracle = new Oracle(records);
    assertThat(index.customers()).isEqualTo(oracle.customers());
    assertThat(index.duplicates()).isEqualTo(oracle.duplicates());
    assertThat(index.differing()).isEqualTo(oracle.differing());
    for (int i = 0; i < records.size(); i++) {
      assertThat(index.occurrence(records.get(i), i + 1)).isEqualTo(oracle.occurrence(i + 1));
    }
  }

  @Provide
  Arbitrary<List<Customer>> records() {
    Arbitrary<String> ids =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 30).map(CustomerLine::id),
            Arbitraries.of("x", "X", "", " ", CustomerLine.id(1).replace('0', 'A'), "ü"));
    Arbitrary<Integer> contents = Arbitraries.integers().between(0, 3);
    return Combinators.combine(ids, contents).as(RecordIndexTest::customer).list().ofMaxSize(120);
  }

  @Test
  void growsWithoutForgetting() {
    List<Customer> records = new ArrayList<>();
    IntStream.range(0, 20_000).forEach(i -> records.add(customer(CustomerLine.id(i % 15_000), 0)));
    RecordIndex index = indexOf(records);
    assertThat(index.customers()).isEqualTo(15_000);
    assertThat(index.duplicates()).isEqualTo(5_000);
    assertThat(index.occurrence(records.get(19_999), 20_000))
        .isEqualTo(new Occurrence(Kind.COPY, 5_000, 5_000));
    assertThat(index.occurrence(records.get(14_999), 15_000))
        .isEqualTo(new Occurrence(Kind.SOLE, 15_000, 15_000));
  }

  @Test
  void numbersOfEqualValueAreTheSameContent() {
    assertThat(kindOfSecond(revenue("1.0"), revenue("1.00"))).isEqualTo(Kind.COPY);
    assertThat(kindOfSecond(revenue("0"), revenue("0.000"))).isEqualTo(Kind.COPY);
    assertThat(kindOfSecond(revenue("100"), revenue("1E+2"))).isEqualTo(Kind.COPY);
    assertThat(kindOfSecond(revenue("1"), revenue("-1"))).isEqualTo(Kind.DIFFERING);
    assertThat(kindOfSecond(revenue("1"), revenue("10"))).isEqualTo(Kind.DIFFERING);
    String many = "99999999999999999999999999999999999999";
    assertThat(kindOfSecond(revenue(many), revenue(many + ".0"))).isEqualTo(Kind.COPY);
    assertThat(kindOfSecond(revenue(many), revenue(many.replaceFirst("9$", "8"))))
        .isEqualTo(Kind.DIFFERING);
  }

  @Test
  void tellsUnknownFromZeroAndFalse() {
    Customer unknown = Customer.builder().set(CustomerField.CUSTOMER_ID, "a").build();
    assertThat(kindOfSecond(unknown, unknown.with(CustomerField.ITEMS, 0)))
        .isEqualTo(Kind.DIFFERING);
    assertThat(kindOfSecond(unknown, unknown.with(CustomerField.IS_NEWSLETTER_SUBSCRIBER, false)))
        .isEqualTo(Kind.DIFFERING);
    assertThat(
            kindOfSecond(
                unknown.with(CustomerField.ITEMS, 1), unknown.with(CustomerField.ORDERS, 1)))
        .isEqualTo(Kind.DIFFERING);
  }

  @Test
  void extrasAreContentKeyByKey() {
    assertThat(kindOfSecond(extras("a", "1"), extras("a", "1"))).isEqualTo(Kind.COPY);
    assertThat(kindOfSecond(extras("a", "1"), extras("a", "2"))).isEqualTo(Kind.DIFFERING);
    Customer two =
        Customer.builder()
            .set(CustomerField.CUSTOMER_ID, "a")
            .extras(Extras.of(Map.of("a", "1", "b", "2")))
            .build();
    assertThat(kindOfSecond(two, extras("a=1, b", "2"))).isEqualTo(Kind.DIFFERING);
  }

  @Test
  void refusesACustomerWithoutId() {
    RecordIndex index = new RecordIndex();
    assertThatThrownBy(() -> index.add(Customer.builder().build(), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesNumbersBeyond32Bits() {
    RecordIndex index = new RecordIndex();
    long first = 1L << 33;
    assertThat(index.add(customer("a", 0), first))
        .isEqualTo(new Occurrence(Kind.SOLE, first, first));
    assertThat(index.add(customer("a", 1), first + 1))
        .isEqualTo(new Occurrence(Kind.DIFFERING, first + 1, first + 1));
    assertThat(index.add(customer("a", 0), first + 2))
        .isEqualTo(new Occurrence(Kind.COPY, first, first + 2));
    assertThat(index.occurrence(customer("a", 1), first + 1))
        .isEqualTo(new Occurrence(Kind.DIFFERING, first + 1, first + 2));
  }

  @Test
  void forgetsNothingBeyondItsShareOfTheHeap() {
    RecordIndex heap = new RecordIndex();
    RecordIndex file = new RecordIndex(new IndexMemory(0));
    for (int i = 1; i <= 60_000; i++) {
      Customer customer = customer(CustomerLine.id(i % 50_000), i % 7 == 0 ? 1 : 0);
      assertThat(file.add(customer, i)).isEqualTo(heap.add(customer, i));
    }
    assertThat(file.customers()).isEqualTo(50_000);
    assertThat(file.duplicates()).isEqualTo(heap.duplicates()).isPositive();
    assertThat(file.differing()).isEqualTo(heap.differing()).isPositive();
  }

  @Test
  void goesOnInTemporaryFilesWhenItsThreadIsInterrupted() {
    RecordIndex file = new RecordIndex(new IndexMemory(0));
    Thread.currentThread().interrupt();
    file.add(customer("a", 0), 1);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file.customers()).isEqualTo(1);
  }

  @Test
  void refusesToTellOfACustomerItNeverSaw() {
    RecordIndex index = indexOf(List.of(customer("a", 0)));
    assertThatThrownBy(() -> index.occurrence(customer("b", 0), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("record 2 was not there when the source was indexed");
  }

  private static Kind kindOfSecond(Customer first, Customer second) {
    return indexOf(List.of(first, second)).occurrence(second, 2).kind();
  }

  private static RecordIndex indexOf(List<Customer> records) {
    RecordIndex index = new RecordIndex();
    for (int i = 0; i < records.size(); i++) {
      index.add(records.get(i), i + 1);
    }
    return index;
  }

  private static Customer revenue(String revenue) {
    return customer("a", 0).with(CustomerField.REVENUE, new BigDecimal(revenue));
  }

  private static Customer extras(String key, String json) {
    return Customer.builder()
        .set(CustomerField.CUSTOMER_ID, "a")
        .extras(Extras.of(Map.of(key, json)))
        .build();
  }

  private static Customer customer(String id, int content) {
    return Customer.builder()
        .set(CustomerField.CUSTOMER_ID, id)
        .set(CustomerField.ITEMS, content)
        .build();
  }

  /** Keeps everything, compares everything. */
  private static final class Oracle {

    private final List<Customer> records;
    private final Map<String, List<Customer>> contents = new HashMap<>();

    Oracle(List<Customer> records) {
      this.records = records;
      for (Customer record : records) {
        List<Customer> known =
            contents.computeIfAbsent(String.valueOf(record.customerId()), id -> new ArrayList<>());
        if (!known.contains(record)) {
          known.add(record);
        }
      }
    }

    long customers() {
      return contents.size();
    }

    long duplicates() {
      return records.size() - contents.values().stream().mapToLong(List::size).sum();
    }

    long differing() {
      return contents.values().stream().mapToLong(List::size).filter(size -> size > 1).sum();
    }

    Occurrence occurrence(int number) {
      Customer record = records.get(number - 1);
      int original = records.indexOf(record) + 1;
      boolean alone = contentsOf(record).size() == 1;
      Kind kind = original != number ? Kind.COPY : alone ? Kind.SOLE : Kind.DIFFERING;
      return new Occurrence(kind, original, alone ? original : lastOf(record));
    }

    private List<Customer> contentsOf(Customer record) {
      return contents.getOrDefault(String.valueOf(record.customerId()), List.of());
    }

    private int lastOf(Customer record) {
      List<String> ids = records.stream().map(one -> String.valueOf(one.customerId())).toList();
      return ids.lastIndexOf(String.valueOf(record.customerId())) + 1;
    }
  }
}
