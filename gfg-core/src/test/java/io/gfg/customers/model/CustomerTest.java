package io.gfg.customers.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.support.Serialization;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerTest {

  private static final String ID = "145a915a54c17dd0082bab97fd9cf9f7";

  private static final Customer CUSTOMER =
      Customer.builder()
          .set(CustomerField.CUSTOMER_ID, ID)
          .set(CustomerField.IS_NEWSLETTER_SUBSCRIBER, true)
          .set(CustomerField.ITEMS, 3)
          .set(CustomerField.REVENUE, new BigDecimal("163.460"))
          .extras(Extras.of(Map.of("loyalty", "\"gold\"")))
          .build();

  static Stream<CustomerField<?>> fields() {
    return CustomerField.all().stream();
  }

  @Test
  void withGivesANewCustomerAndLeavesTheOldOne() {
    Customer changed = CUSTOMER.with(CustomerField.ITEMS, 4);
    assertThat(changed.items()).isEqualTo(4);
    assertThat(changed.extras()).isEqualTo(CUSTOMER.extras());
    assertThat(CUSTOMER.items()).isEqualTo(3);
  }

  @Test
  void withTheValueItHasGivesTheVerySameCustomer() {
    assertThat(CUSTOMER.with(CustomerField.ITEMS, 3)).isSameAs(CUSTOMER);
    assertThat(CUSTOMER.with(CustomerField.ORDERS, null)).isSameAs(CUSTOMER);
  }

  @Test
  void withNullMakesAValueUnknown() {
    assertThat(CUSTOMER.with(CustomerField.ITEMS, null).items()).isNull();
  }

  @ParameterizedTest
  @MethodSource("wholeNumbers")
  void readsAWholeNumberWithoutAnObjectForIt(CustomerField<Integer> field) {
    int index = CustomerField.wholeNumbers().indexOf(field);
    Customer known = CUSTOMER.with(field, 1_000_000);
    assertThat(known.getInt(field, -1)).isEqualTo(1_000_000);
    assertThat(known.intAt(index)).isEqualTo(1_000_000);
    assertThat(Customer.builder().setInt(field, 1_000_000).build().get(field)).isEqualTo(1_000_000);
    Customer unknown = known.with(field, null);
    assertThat(unknown.getInt(field, -1)).isEqualTo(-1);
    assertThat(unknown.intAt(index)).isZero();
    assertThat(unknown.hasNegativeInt()).isFalse();
    assertThat(unknown.with(field, -1).hasNegativeInt()).isTrue();
  }

  static Stream<CustomerField<Integer>> wholeNumbers() {
    return CustomerField.wholeNumbers().stream();
  }

  @ParameterizedTest
  @MethodSource("fields")
  void tellsWhatIsKnown(CustomerField<?> field) {
    assertThat(CUSTOMER.isKnown(field)).isEqualTo(CUSTOMER.get(field) != null);
    assertThat(CUSTOMER.isKnown(FieldSet.of(List.of(field)))).isEqualTo(CUSTOMER.isKnown(field));
  }

  @Test
  void severalColumnsAreKnownIfEachOfThemIs() {
    assertThat(CUSTOMER.isKnown(FieldSet.of(List.of(CustomerField.ITEMS, CustomerField.REVENUE))))
        .isTrue();
    assertThat(CUSTOMER.isKnown(FieldSet.of(List.of(CustomerField.ITEMS, CustomerField.ORDERS))))
        .isFalse();
    assertThat(CUSTOMER.isKnown(FieldSet.of(List.of()))).isTrue();
  }

  @Test
  void unknownIsNotZero() {
    Customer zero = CUSTOMER.with(CustomerField.ORDERS, 0);
    assertThat(zero).isNotEqualTo(CUSTOMER);
    assertThat(zero.with(CustomerField.ORDERS, null))
        .isEqualTo(CUSTOMER)
        .hasSameHashCodeAs(CUSTOMER);
  }

  @Test
  void aDecimalWithAnotherScaleIsAnotherValue() {
    Customer changed = CUSTOMER.with(CustomerField.REVENUE, new BigDecimal("163.46"));
    assertThat(changed).isNotEqualTo(CUSTOMER);
    assertThat(changed.revenue()).hasToString("163.46");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void differsIfOneColumnDiffers(CustomerField<?> field) {
    Customer changed = change(CUSTOMER, field);
    assertThat(changed).isNotEqualTo(CUSTOMER);
    assertThat(Serialization.roundTrip(changed)).isEqualTo(changed).hasSameHashCodeAs(changed);
  }

  @Test
  void differsIfTheExtrasDiffer() {
    Customer one = Customer.builder().build();
    Customer other = Customer.builder().extras(Extras.of(Map.of("a", "1"))).build();
    assertThat(one).isEqualTo(Customer.builder().build()).isNotEqualTo(other);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void accessorGivesTheValueOfItsColumn(CustomerField<?> field) throws Exception {
    Customer changed = change(CUSTOMER, field);
    assertThat(accessor(field).invoke(changed)).isEqualTo(changed.get(field)).isNotNull();
  }

  @Test
  void describesEveryColumnInCatalogueOrderAndThenTheExtras() {
    List<String> names = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    CUSTOMER.describe(
        (name, value) -> {
          names.add(name);
          values.add(value);
        });
    assertThat(names).startsWith("customer_id").endsWith("extras").hasSize(44);
    assertThat(names.subList(0, 43))
        .isEqualTo(CustomerField.all().stream().map(CustomerField::name).toList());
    assertThat(values).startsWith(ID).endsWith(CUSTOMER.extras());
  }

  @Test
  void showsNothingButItsId() {
    assertThat(CUSTOMER).hasToString("Customer[" + ID + "]");
  }

  @Test
  void builderMayGoOnWithoutTouchingWhatItMade() {
    Customer.Builder builder = Customer.builder().set(CustomerField.ITEMS, 1);
    Customer first = builder.build();
    builder.set(CustomerField.ITEMS, 2);
    assertThat(first.items()).isEqualTo(1);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void builderRefusesAValueOfAnotherType() {
    CustomerField raw = CustomerField.ITEMS;
    assertThatThrownBy(() -> Customer.builder().set(raw, "3"))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void withRefusesAValueOfAnotherType() {
    CustomerField raw = CustomerField.ITEMS;
    assertThatThrownBy(() -> CUSTOMER.with(raw, "3")).isInstanceOf(ClassCastException.class);
  }

  @SuppressWarnings("unchecked") // the value is chosen by the field's type
  private static <T> Customer change(Customer customer, CustomerField<T> field) {
    Object value =
        switch (field.type()) {
          case TEXT -> "another";
          case BOOLEAN -> false;
          case INTEGER -> 77;
          case DECIMAL -> new BigDecimal("7.70");
        };
    return customer.with(field, (T) value);
  }

  private static Method accessor(CustomerField<?> field) throws ReflectiveOperationException {
    String[] words = field.name().split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (String word : List.of(words).subList(1, words.length)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return Customer.class.getMethod(name.toString());
  }
}
