package io.gfg.customers.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.decoding.FieldDecoders;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Serialization;
import io.gfg.customers.support.Sources;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InspectorTest {

  private static final CustomerDecoder DECODER =
      CustomerDecoder.of(List.of(FieldDecoders.yesNo(CustomerField.IS_NEWSLETTER_SUBSCRIBER)));

  @Test
  void findsNothingWrongInACleanFile() {
    CustomerProfile profile = inspect(CustomerLine.clean(1), CustomerLine.clean(2));
    assertThat(profile.findings())
        .extracting(Finding::id)
        .containsExactly(
            "UNDOCUMENTED_COLUMN:redpen_discount_used",
            "UNDOCUMENTED_COLUMN:coupon_discount_applied");
    assertThat(profile.findings()).allMatch(finding -> finding.severity() == Severity.INFO);
  }

  @Test
  void countsWhatTheFileHolds() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1),
            CustomerLine.clean(1),
            CustomerLine.clean(2),
            CustomerLine.clean(2).with("items", "4"),
            CustomerLine.clean(2),
            CustomerLine.clean(3).with("orders", "\"x\""),
            "garbage",
            CustomerLine.clean(4).without("customer_id"));
    assertThat(profile.rows()).isEqualTo(8);
    assertThat(profile.malformed()).isEqualTo(1);
    assertThat(profile.undecodable()).isEqualTo(1);
    assertThat(profile.duplicates()).isEqualTo(2);
    assertThat(profile.conflicts()).isEqualTo(2);
    assertThat(profile.findings())
        .extracting(Finding::id)
        .contains(
            "DUPLICATE_ROWS",
            "CONFLICTING_ROWS:customer_id",
            "MALFORMED_RECORD",
            "MISSING_VALUES:customer_id");
  }

  @Test
  void tellsMissingFromNullFromZero() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1).with("items", "null"),
            CustomerLine.clean(2).without("items"),
            CustomerLine.clean(3).with("items", "0"),
            CustomerLine.clean(4).with("items", "\"7\""),
            CustomerLine.clean(5).with("items", "-2"));
    assertThat(field(profile, CustomerField.ITEMS))
        .isEqualTo(
            new FieldProfile(
                "items",
                3,
                1,
                1,
                1,
                1,
                new BigDecimal("-2"),
                new BigDecimal("7"),
                new BigDecimal("5")));
  }

  @Test
  void sumsMoneyExactly() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1).with("revenue", "0.1"),
            CustomerLine.clean(2).with("revenue", "0.20"),
            CustomerLine.clean(3).with("revenue", "-1000000000000000000000.7"));
    FieldProfile revenue = field(profile, CustomerField.REVENUE);
    assertThat(revenue.sum()).isEqualTo(new BigDecimal("-1000000000000000000000.40"));
    assertThat(revenue.min()).isEqualTo(new BigDecimal("-1000000000000000000000.7"));
    assertThat(revenue.max()).isEqualByComparingTo("0.20");
  }

  @Test
  void sumsCountsBeyond32Bits() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1).with("items", "2147483647"),
            CustomerLine.clean(2).with("items", "2147483647"));
    assertThat(field(profile, CustomerField.ITEMS).sum()).isEqualByComparingTo("4294967294");
  }

  @Test
  void aColumnWithoutAnyValueHasNoBounds() {
    FieldProfile items =
        field(inspect(CustomerLine.clean(1).with("items", "null")), CustomerField.ITEMS);
    assertThat(items.min()).isNull();
    assertThat(items.max()).isNull();
    assertThat(items.sum()).isZero();
  }

  @Test
  void findsTextWhereNoTextShouldBe() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1).with("is_newsletter_subscriber", "\"Y\"").with("items", "\"3\""),
            CustomerLine.clean(2).with("is_newsletter_subscriber", "\"N\""));
    assertThat(profile.findings())
        .filteredOn(finding -> finding.kind().name().startsWith("ENCODED"))
        .extracting(Finding::headline)
        .containsExactly(
            "is_newsletter_subscriber is written as text in 2 of 2 (100.00 %) records",
            "items is written as text in 1 of 2 (50.00 %) records");
  }

  @Test
  void findsAColumnThatIsNullEverywhere() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1).with("items", "null"),
            CustomerLine.clean(2).with("items", "null"));
    assertThat(profile.findings())
        .extracting(Finding::id)
        .contains("MISSING_VALUES:items")
        .doesNotContain("MISSING_COLUMN:items");
  }

  @Test
  void findsAColumnThatNoRecordHas() {
    CustomerProfile profile =
        inspect(
            CustomerLine.clean(1).without("items").without("coupon_discount_applied"),
            CustomerLine.clean(2).without("items").without("coupon_discount_applied"));
    assertThat(profile.findings())
        .extracting(Finding::id)
        .containsExactly("UNDOCUMENTED_COLUMN:redpen_discount_used", "MISSING_COLUMN:items");
  }

  @Test
  void givesTheSameProfileAgainAndAfterSerialisation() {
    CustomerProfile profile = inspect(CustomerLine.clean(1), CustomerLine.clean(1));
    assertThat(inspect(CustomerLine.clean(1), CustomerLine.clean(1))).isEqualTo(profile);
    assertThat(Serialization.roundTrip(profile)).isEqualTo(profile);
  }

  @Test
  void anEmptySourceHasNoFindings() {
    CustomerProfile profile = inspect();
    assertThat(profile.rows()).isZero();
    assertThat(profile.findings()).isEmpty();
  }

  private static FieldProfile field(CustomerProfile profile, CustomerField<?> field) {
    return profile.fields().get(field.ordinal());
  }

  private static CustomerProfile inspect(Object... lines) {
    return Inspector.inspect(Sources.of(lines), DECODER);
  }
}
