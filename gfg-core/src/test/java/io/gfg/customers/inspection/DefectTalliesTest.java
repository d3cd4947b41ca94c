package io.gfg.customers.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.discovery.DividedOrder;
import io.gfg.customers.discovery.DividedOrder.Side;
import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.GuardEvidence;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Term;
import io.gfg.customers.discovery.Verdict;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DefectTalliesTest {

  private static final List<Customer> CUSTOMERS =
      IntStream.rangeClosed(1, 90).mapToObj(DefectTalliesTest::customer).toList();

  @Test
  void partsMergeToTheWhole() {
    DefectTallies whole = tallies(CUSTOMERS);
    DefectTallies parts = tallies(CUSTOMERS.subList(60, 90));
    parts.merge(tallies(CUSTOMERS.subList(0, 25)));
    parts.merge(tallies(CUSTOMERS.subList(25, 60)));
    assertThat(parts.evidences()).isEqualTo(whole.evidences());
    assertThat(parts.findings()).isEqualTo(whole.findings());
    assertThat(whole.findings()).hasSize(2);
  }

  @Test
  void onlyTalliesOfTheSameDefectsMerge() {
    Hypothesis other = new DividedOrder(new Term("orders", 7), "items", Side.AT_MOST);
    ColumnDefect defect = new ColumnDefect(other, KnownRepairs.hoursAsDays());
    DefectTallies others = new DefectTallies(List.of(defect));
    assertThatThrownBy(() -> others.merge(tallies(CUSTOMERS)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inspectors merge only if they look for the same defects");
    assertThatThrownBy(() -> others.merge(new DefectTallies(KnownDefects.all().subList(0, 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("only tallies of one hypothesis merge");
  }

  @Test
  void comparesDecimalsOfAnyLength() {
    Customer rate =
        CUSTOMERS
            .get(0)
            .with(CustomerField.AVERAGE_DISCOUNT_USED, new BigDecimal("1e3"))
            .with(
                CustomerField.AVERAGE_DISCOUNT_ONOFFER,
                new BigDecimal("0.1000000000000000000000000000000"));
    DefectTallies tallies = tallies(List.of(rate, rate, rate));
    GuardEvidence evidence = tallies.evidences().get(1);
    assertThat(evidence.hypothesis()).isEqualTo(KnownDefects.RATE_TIMES_10000);
    assertThat(evidence.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void findingsShowTheFirstRowsBeforeAndAfter() {
    DefectTallies parts = tallies(CUSTOMERS.subList(40, 90));
    parts.merge(tallies(CUSTOMERS.subList(0, 40)));
    Finding hours = parts.findings().get(0);
    assertThat(hours.examples()).extracting(Example::line).containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(hours.examples().get(1))
        .isEqualTo(
            new Example(
                2,
                List.of("days_since_last_order", "days_since_first_order"),
                List.of("432", "20"),
                List.of("18", "20")));
  }

  @Test
  void whatAPolicyRepairsTakesThePlaceOfWhatIsKnown() {
    Hypothesis other =
        new DividedOrder(new Term("days_since_last_order", 24), "orders", Side.AT_MOST);
    ColumnDefect same = new ColumnDefect(other, KnownRepairs.hoursAsDays());
    ColumnDefect more =
        new ColumnDefect(
            new DividedOrder(new Term("macc_items", 7), "items", Side.AT_MOST),
            KnownRepairs.copyOfWacc());
    List<ColumnDefect> known = KnownDefects.all();
    assertThat(KnownDefects.with(List.of(more, same)))
        .containsExactly(same, known.get(1), known.get(2), more);
    assertThat(KnownDefects.with(known)).isEqualTo(known);
  }

  private static DefectTallies tallies(List<Customer> customers) {
    DefectTallies tallies = new DefectTallies(KnownDefects.all());
    customers.forEach(customer -> tallies.add(customer, 1 + CUSTOMERS.indexOf(customer)));
    return tallies;
  }

  private static Customer customer(int i) {
    return Customer.builder()
        .set(CustomerField.DAYS_SINCE_FIRST_ORDER, 10 * i)
        .set(CustomerField.DAYS_SINCE_LAST_ORDER, 24 * 9 * i)
        .set(CustomerField.MACC_ITEMS, i % 4)
        .set(CustomerField.WACC_ITEMS, i % 4)
        .set(CustomerField.MALE_ITEMS, i % 5)
        .set(CustomerField.UNISEX_ITEMS, 0)
        .build();
  }
}
