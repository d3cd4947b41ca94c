package io.gfg.customers.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.rule.CleaningRules;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.support.CustomerLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the bytes of one line to what becomes of it. */
class RecordCleanerTest {

  private final RecordCleaner cleaner =
      RecordCleaner.of(
          CleaningPolicy.standard(),
          List.of(CleaningRules.noCouponIsZero()),
          ReadOptions.defaults());

  @Test
  void repairsAndAccepts() {
    CustomerLine line = CustomerLine.clean(1).with("coupon_discount_applied", "null");
    CleaningOutcome outcome = clean(cleaner, line.json());
    assertThat(outcome).isInstanceOf(Accepted.class);
    Accepted accepted = (Accepted) outcome;
    assertThat(accepted.customer().couponDiscountApplied()).isEqualByComparingTo("0");
    assertThat(accepted.changes()).hasSize(1);
    assertThat(accepted.changes().get(0).position().line()).isEqualTo(17);
  }

  @Test
  void rejectsWhatIsNoJson() {
    assertThat(rulesOf(clean(cleaner, "{\"orders\": 1"))).containsExactly("malformed.json");
  }

  @Test
  void rejectsWhatCannotBeDecoded() {
    assertThat(rulesOf(clean(cleaner, CustomerLine.clean(1).with("items", "[1]").json())))
        .containsExactly("items.nested");
    assertThat(rulesOf(clean(cleaner, "{}"))).containsExactly("customer-id.missing");
  }

  @Test
  void rejectsWhatCannotBeTrue() {
    assertThat(rulesOf(clean(cleaner, CustomerLine.clean(1).with("orders", "-2").json())))
        .containsExactly("counts.not-negative");
  }

  @Test
  void travelsToOtherProcesses() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(cleaner);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      RecordCleaner arrived = (RecordCleaner) in.readObject();
      assertThat(clean(arrived, CustomerLine.clean(1).json())).isInstanceOf(Accepted.class);
    }
  }

  private static CleaningOutcome clean(RecordCleaner cleaner, String json) {
    byte[] buffer = ("before " + json + " behind").getBytes(UTF_8);
    int offset = "before ".length();
    int length = buffer.length - offset - " behind".length();
    return cleaner.clean(buffer, offset, length, new RecordPosition("data.json", null, 17, 17, 0));
  }

  private static List<String> rulesOf(CleaningOutcome outcome) {
    return ((Rejected) outcome).rejection().reasons().stream().map(Reason::rule).toList();
  }
}
