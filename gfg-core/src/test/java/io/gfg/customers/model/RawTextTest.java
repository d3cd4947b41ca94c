package io.gfg.customers.model;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.support.Serialization;
import org.junit.jupiter.api.Test;

class RawTextTest {

  @Test
  void keepsTheBytesOfItsRangeAndNoOthers() {
    byte[] buffer = "0123456789".getBytes(UTF_8);
    RawText raw = RawText.copyOf(buffer, 2, 3);
    buffer[3] = 'x';
    assertThat(raw.text()).isEqualTo("234");
    assertThat(raw.length()).isEqualTo(3);
  }

  @Test
  void handsOutCopies() {
    RawText raw = RawText.of("abc");
    raw.bytes()[0] = 'x';
    assertThat(raw.text()).isEqualTo("abc");
  }

  @Test
  void keepsBytesThatAreNotUtf8() {
    byte[] latin = "Müller".getBytes(ISO_8859_1);
    RawText raw = RawText.copyOf(latin, 0, latin.length);
    assertThat(raw.isUtf8()).isFalse();
    assertThat(raw.text()).isEqualTo("M\uFFFDller");
    assertThat(raw.bytes()).isEqualTo(latin);
  }

  @Test
  void tellsAWrittenReplacementCharacterFromABrokenByte() {
    assertThat(RawText.of("M\uFFFDller").isUtf8()).isTrue();
  }

  @Test
  void isEqualByItsBytes() {
    assertThat(RawText.of("é"))
        .isEqualTo(RawText.copyOf("é".getBytes(UTF_8), 0, 2))
        .hasSameHashCodeAs(RawText.of("é"))
        .isNotEqualTo(RawText.of("e"));
  }

  @Test
  void survivesSerialisation() {
    assertThat(Serialization.roundTrip(RawText.of("abc"))).isEqualTo(RawText.of("abc"));
  }

  @Test
  void showsItsSizeAndNotItsContent() {
    assertThat(RawText.of("secret")).hasToString("RawText[6 bytes]");
  }

  @Test
  void refusesARangeOutsideTheBuffer() {
    assertThatThrownBy(() -> RawText.copyOf(new byte[3], 2, 2).length())
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
