package io.gfg.customers.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.support.Serialization;
import org.junit.jupiter.api.Test;

class RecordPositionTest {

  @Test
  void isWrittenAsSourceAndLine() {
    assertThat(new RecordPosition("data.json", null, 15, 17, 930)).hasToString("data.json:17");
  }

  @Test
  void namesTheEntryOfAnArchive() {
    assertThat(new RecordPosition("data.zip", "data.json", 15, 17, 930))
        .hasToString("data.zip!data.json:17");
  }

  @Test
  void survivesSerialisation() {
    RecordPosition position = new RecordPosition("data.json", null, 15, 17, 5_000_000_000L);
    assertThat(Serialization.roundTrip(position)).isEqualTo(position);
  }
}
