package io.gfg.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

  @Test
  void isEmptyWithoutName() {
    assertThat(new Placeholder(null).orEmpty()).isEmpty();
  }

  @Property
  void keepsTheName(@ForAll String name) {
    assertThat(new Placeholder(name).orEmpty()).isEqualTo(name);
  }
}
