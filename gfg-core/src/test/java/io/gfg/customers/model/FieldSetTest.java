package io.gfg.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.support.Serialization;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldSetTest {

  private static final FieldSet TWO =
      FieldSet.of(List.of(CustomerField.REVENUE, CustomerField.ITEMS, CustomerField.ITEMS));

  @Test
  void holdsItsColumnsOnceAndInTheOrderOfTheCatalogue() {
    assertThat(TWO.fields()).containsExactly(CustomerField.ITEMS, CustomerField.REVENUE);
    assertThat(TWO).hasToString("[items, revenue]");
  }

  @Test
  void holdsEveryColumnOfTheCatalogue() {
    assertThat(FieldSet.of(CustomerField.all()).fields()).isEqualTo(CustomerField.all());
  }

  @Test
  void containsItsParts() {
    assertThat(TWO.containsAll(FieldSet.of(List.of(CustomerField.ITEMS)))).isTrue();
    assertThat(TWO.containsAll(FieldSet.of(List.of()))).isTrue();
    assertThat(TWO.containsAll(FieldSet.of(List.of(CustomerField.ORDERS)))).isFalse();
  }

  @Test
  void isAValue() {
    FieldSet same = FieldSet.of(List.of(CustomerField.ITEMS, CustomerField.REVENUE));
    assertThat(TWO).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(TWO).isNotEqualTo(FieldSet.of(List.of(CustomerField.ITEMS)));
    assertThat(Serialization.roundTrip(TWO)).isEqualTo(TWO);
  }
}
