package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.ExplainedRecord.Outcome;
import io.gfg.customers.model.Reason;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.sink.JsonText;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final CustomerLine ONE =
      CustomerLine.clean(1)
          .with("is_newsletter_subscriber", "\"Y\"")
          .with("coupon_discount_applied", "null");

  @Test
  void tellsEveryChangeWithItsReason() {
    ExplainedRecord record = only(Sources.of(CustomerLine.clean(2), ONE));

    assertThat(record.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(record.position().line()).isEqualTo(2);
    assertThat(record.raw().text()).isEqualTo(ONE.json());
    assertThat(record.changes())
        .extracting(step -> step.change().rule() + ": " + step.reason())
        .containsExactly(
            "is-newsletter-subscriber.yes-no: the producer writes Y for true and N for false",
            "coupon-discount-applied.null-is-zero: a customer without a coupon discount has had"
                + " none");
    assertThat(JsonText.of(record)).contains("\"customer\":{", "\"is_newsletter_subscriber\":true");
  }

  @Test
  void tellsTheChangesOfARejectedRecordToo() {
    ExplainedRecord record = only(Sources.of(ONE.with("revenue", "-1").with("items", "9")));

    assertThat(record.outcome()).isEqualTo(Outcome.REJECTED);
    assertThat(record.changes()).hasSize(2);
    assertThat(record.violations())
        .extracting(violation -> violation.reason().rule())
        .containsExactly("revenue.not-negative", "items.sum-of-parts");
    assertThat(record.reasons()).extracting(Reason::rule).containsExactly("revenue.not-negative");
    assertThat(record.customer()).isNull();
  }

  @Test
  void tellsCopiesAndConflicts() {
    CustomerSource source = Sources.of(ONE, ONE, ONE.with("orders", "7"), "x" + CustomerLine.id(1));
    CleaningPolicy policy = CleaningPolicy.none().withDuplicates(DuplicateStrategies.keepLast());

    List<ExplainedRecord> records = Explanation.of(source, policy, CustomerLine.id(1)).records();

    assertThat(records)
        .extracting(ExplainedRecord::outcome)
        .containsExactly(Outcome.REJECTED, Outcome.DROPPED, Outcome.ACCEPTED, Outcome.REJECTED);
    assertThat(records.get(1).original()).isEqualTo(1);
    assertThat(records.get(0).reasons())
        .extracting(Reason::rule)
        .containsExactly("duplicates.keep-last");
  }

  @Test
  void knowsNothingOfACustomerWhoIsNotThere() {
    assertThat(Explanation.of(Sources.of(ONE), CleaningPolicy.none(), "nobody").records())
        .isEmpty();
  }

  private static ExplainedRecord only(CustomerSource source) {
    List<ExplainedRecord> records =
        Explanation.of(source, CleaningPolicy.standard(), CustomerLine.id(1)).records();
    assertThat(records).hasSize(1);
    return records.get(0);
  }
}
