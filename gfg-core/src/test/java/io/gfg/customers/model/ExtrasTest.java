package io.gfg.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.support.Serialization;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtrasTest {

  @Test
  void ordersKeysByName() {
    assertThat(Extras.of(Map.of("b", "2", "a", "1", "C", "3")).values().keySet())
        .containsExactly("C", "a", "b");
  }

  @Test
  void copiesWhatItIsGiven() {
    Map<String, String> values = new HashMap<>(Map.of("a", "1"));
    Extras extras = Extras.of(values);
    values.put("b", "2");
    assertThat(extras.values()).containsOnlyKeys("a");
    assertThat(extras.values()).isUnmodifiable();
  }

  @Test
  void noneIsEmptyAndShared() {
    assertThat(Extras.none().isEmpty()).isTrue();
    assertThat(Extras.of(Map.of())).isSameAs(Extras.none());
  }

  @Test
  void survivesSerialisation() {
    Extras extras = Extras.of(Map.of("a", "[1]"));
    assertThat(Serialization.roundTrip(extras)).isEqualTo(extras).hasSameHashCodeAs(extras);
    assertThat(Serialization.roundTrip(Extras.none())).isEqualTo(Extras.none());
  }
}
