package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gfg.customers.audit.DroppedCopy;
import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.Sources;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten rows of the real file, five customers twice, which lie beside the repository or nowhere. */
class PublishedRowsTest {

  private static final Path PLACE = Path.of("shared", "data", "published-rows.ndjson");

  private List<Customer> raw = List.of();
  private Cleaned cleaned = Cleaned.of(Sources.of(), CleaningPolicy.none());

  @BeforeEach
  void cleanThem() {
    Optional<Path> file = find();
    assumeTrue(file.isPresent(), "the published rows are not beside the repository: " + PLACE);
    CustomerSource source = CustomerSource.of(file.orElseThrow());
    raw = decode(source);
    cleaned = Cleaned.of(source, CleaningPolicy.standard());
  }

  @Test
  void giveFiveCustomersAndFiveCopiesWithTheirLines() {
    assertThat(cleaned.report().read()).isEqualTo(10);
    assertThat(cleaned.customers()).hasSize(5);
    assertThat(cleaned.report().rejected()).isZero();
    List<String> ids = raw.stream().map(customer -> String.valueOf(customer.customerId())).toList();
    assertThat(cleaned.report().droppedCopies())
        .hasSize(5)
        .allSatisfy(
            copy -> {
              assertThat(ids.indexOf(copy.customerId()) + 1).isEqualTo((int) copy.original());
              assertThat(ids.lastIndexOf(copy.customerId()) + 1)
                  .isEqualTo((int) copy.position().line());
            });
    assertThat(cleaned.report().droppedCopies())
        .extracting(DroppedCopy::customerId)
        .doesNotHaveDuplicates();
  }

  @Test
  void haveEveryDefectRepairedAndNothingElseChanged() {
    for (Customer customer : cleaned.customers()) {
      Customer before =
          raw.stream()
              .filter(one -> Objects.equals(one.customerId(), customer.customerId()))
              .findFirst()
              .orElseThrow();
      Integer hours = Objects.requireNonNull(before.daysSinceLastOrder());
      BigDecimal scaled = Objects.requireNonNull(before.averageDiscountUsed());
      assertThat(hours % 24).isZero();
      Customer expected =
          before
              .with(CustomerField.DAYS_SINCE_LAST_ORDER, hours / 24)
              .with(
                  CustomerField.AVERAGE_DISCOUNT_USED,
                  scaled.signum() == 0 ? scaled : scaled.movePointLeft(4))
              .with(
                  CustomerField.COUPON_DISCOUNT_APPLIED,
                  Objects.requireNonNullElse(
                      before.couponDiscountApplied(), new BigDecimal("0.0")));
      assertThat(before.maccItems()).isEqualTo(before.waccItems());
      assertThat(customer).isEqualTo(expected.with(CustomerField.MACC_ITEMS, null));
    }
  }

  @Test
  void giveTheValuesThatWerePublished() {
    Customer customer =
        cleaned.customers().stream()
            .filter(one -> Objects.equals(one.daysSinceLastOrder(), 1972))
            .findFirst()
            .orElseThrow();
    assertThat(customer.daysSinceFirstOrder()).isEqualTo(1972);
    assertThat(customer.averageDiscountUsed()).isEqualTo(new BigDecimal("0.1000882"));
    assertThat(customer.isNewsletterSubscriber()).isFalse();
    assertThat(customer.couponDiscountApplied()).isEqualTo(new BigDecimal("0.0"));
    assertThat(customer.maccItems()).isNull();
  }

  private static List<Customer> decode(CustomerSource source) {
    CustomerDecoder decoder =
        CustomerDecoder.of(List.of(FieldDecoders.yesNo(CustomerField.IS_NEWSLETTER_SUBSCRIBER)));
    List<Customer> customers = new ArrayList<>();
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        customers.add(decoder.decode((RawCustomer) reader.next()).customer());
      }
    }
    return customers;
  }

  private static Optional<Path> find() {
    return Stream.iterate(
            Path.of("").toAbsolutePath(), Objects::nonNull, folder -> folder.getParent())
        .map(folder -> folder.resolve(PLACE))
        .filter(Files::isRegularFile)
        .findFirst();
  }
}
