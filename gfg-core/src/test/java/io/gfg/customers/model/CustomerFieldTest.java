package io.gfg.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.support.Serialization;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerFieldTest {

  /** The keys of the file in the file's own order, which is not the catalogue's. */
  private static final String KEYS_OF_THE_FILE =
      """
      sacc_items work_orders female_items is_newsletter_subscriber male_items afterpay_payments msite_orders wftw_items
      mapp_items orders cc_payments curvy_items paypal_payments macc_items cancels revenue returns
      other_collection_orders parcelpoint_orders customer_id android_orders days_since_last_order vouchers
      average_discount_used shipping_addresses redpen_discount_used mftw_items days_since_first_order unisex_items
      home_orders coupon_discount_applied desktop_orders ios_orders apple_payments wspt_items wacc_items items
      mspt_items devices different_addresses wapp_items other_device_orders average_discount_onoffer
      """;

  static List<CustomerField<?>> fields() {
    return CustomerField.all();
  }

  @Test
  void hasTheKeysOfTheFileAndNoOthers() {
    assertThat(CustomerField.all())
        .hasSize(43)
        .extracting(CustomerField::name)
        .containsExactlyInAnyOrder(KEYS_OF_THE_FILE.strip().split("\\s+"));
  }

  @Test
  void numbersColumnsByTheirPlace() {
    assertThat(CustomerField.all())
        .extracting(CustomerField::ordinal)
        .containsExactlyElementsOf(IntStream.range(0, 43).boxed().toList());
  }

  @Test
  void listsTheConstantsInTheOrderOfTheirDeclaration() {
    List<Object> constants =
        Arrays.stream(CustomerField.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(CustomerFieldTest::constant)
            .toList();
    assertThat(CustomerField.all()).isEqualTo(constants);
  }

  @Test
  void startsWithTheIdAndEndsWithTheRevenue() {
    assertThat(CustomerField.all()).startsWith(CustomerField.CUSTOMER_ID);
    assertThat(CustomerField.all()).endsWith(CustomerField.REVENUE);
  }

  @Test
  void listCannotBeChanged() {
    assertThat(CustomerField.all()).isUnmodifiable();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void isFoundByItsName(CustomerField<?> field) {
    assertThat(CustomerField.find(field.name())).containsSame(field);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void isTheSameObjectAfterSerialisation(CustomerField<?> field) {
    assertThat(Serialization.<Object>roundTrip(field)).isSameAs(field);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void explainsItself(CustomerField<?> field) {
    assertThat(field.meaning()).isNotBlank().doesNotEndWith(".");
    assertThat(field.ruleName()).isEqualTo(field.name().replace('_', '-'));
    assertThat(field).hasToString(field.name());
  }

  @ParameterizedTest
  @CsvSource({"''", "Revenue", "REVENUE", "'revenue '", "extras", "cc-payments"})
  void isNotFoundByAnotherName(String name) {
    assertThat(CustomerField.find(name)).isEmpty();
  }

  @Test
  void onlyThreeColumnsMayBeUnknown() {
    assertThat(CustomerField.all())
        .filteredOn(field -> field.presence() == FieldPresence.OPTIONAL)
        .containsExactlyInAnyOrder(
            CustomerField.MACC_ITEMS,
            CustomerField.REDPEN_DISCOUNT_USED,
            CustomerField.COUPON_DISCOUNT_APPLIED);
  }

  @Test
  void knowsWhatTheDictionaryLeavesOut() {
    assertThat(CustomerField.all())
        .filteredOn(field -> field.documentation() == FieldDocumentation.UNDOCUMENTED)
        .containsExactlyInAnyOrder(
            CustomerField.REDPEN_DISCOUNT_USED, CustomerField.COUPON_DISCOUNT_APPLIED);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void unitFitsTheType(CustomerField<?> field) {
    FieldType expected =
        switch (field.unit()) {
          case COUNT, DAYS -> FieldType.INTEGER;
          case DOLLARS, RATE -> FieldType.DECIMAL;
          case NONE -> field == CustomerField.CUSTOMER_ID ? FieldType.TEXT : FieldType.BOOLEAN;
        };
    assertThat(field.type()).isEqualTo(expected);
  }

  private static Object constant(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void onlyAColumnOfWholeNumbersIsOne() {
    assertThat(CustomerField.ITEMS.asInteger()).isSameAs(CustomerField.ITEMS);
    assertThatThrownBy(CustomerField.REVENUE::asInteger)
        .isInstanceOf(ClassCastException.class)
        .hasMessage("revenue holds no whole numbers");
  }
}
