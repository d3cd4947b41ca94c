package io.gfg.customers.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.support.Attempt;
import io.gfg.customers.support.Cleaned;
import io.gfg.customers.support.CustomerLine;
import io.gfg.customers.support.Sources;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectLimitTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "0.01, 9223372036854775807, 100, 1, false",
    "0.01, 9223372036854775807, 99, 1, true",
    "0.01, 9223372036854775807, 199, 2, true",
    "0.01, 9223372036854775807, 200, 2, false",
    "0.01, 9223372036854775807, 10, 0, false",
    "0, 9223372036854775807, 100, 1, true",
    "1, 9223372036854775807, 3, 3, false",
    "1, 2, 100, 2, false",
    "1, 2, 100, 3, true",
    "1, 0, 100, 1, true",
    "0.5, 1, 100, 2, true",
    "0.01, 5, 100, 2, true"
  })
  void bearsUpToItsBoundsExactly(
      BigDecimal share, long count, int rows, int bad, boolean exceeded) {
    CleaningPolicy policy =
        CleaningPolicy.standard().withRejectLimit(new RejectLimit(share, count));
    CustomerSource source = source(rows, bad);
    if (exceeded) {
      assertThatThrownBy(() -> Cleaned.of(source, policy))
          .isInstanceOf(TooManyRejectsException.class);
    } else {
      assertThat(Cleaned.of(source, policy).report().rejected()).isEqualTo(bad);
    }
  }

  @Test
  void standardBearsOneInAHundred() {
    assertThat(CleaningPolicy.standard().rejectLimit()).isEqualTo(RejectLimit.standard());
    assertThat(RejectLimit.standard()).isEqualTo(RejectLimit.ofShare(new BigDecimal("0.01")));
    assertThat(CleaningPolicy.notebook().rejectLimit()).isEqualTo(RejectLimit.standard());
  }

  @Test
  void unlimitedBearsAll() {
    CleaningPolicy policy = CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());
    assertThat(Cleaned.of(source(5, 5), policy).report().rejected()).isEqualTo(5);
  }

  @Test
  void stopsWithTheNumbersTheTopReasonsAndThePlaceAndNothingVisible() {
    List<Object> lines = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      lines.add(CustomerLine.clean(i));
    }
    lines.set(3, CustomerLine.clean(3).with("revenue", "-1"));
    lines.set(4, CustomerLine.clean(3).with("revenue", "-2").with("orders", "-3"));
    lines.set(9, "garbage");
    Attempt.failing(
            CleaningRun.of(Sources.of(lines), CleaningPolicy.standard()),
            folder,
            TooManyRejectsException.class)
        .withMessage(
            "rejected 3 of 200 records, more than 1 % of the records; nothing was written. Most"
                + " frequent: revenue.not-negative (2), counts.not-negative (1), malformed.json"
                + " (1). Mend the file, the policy or its reject limit; the last one is at"
                + " data.json:10")
        .extracting(TooManyRejectsException::reasons)
        .isEqualTo(
            List.of(
                new RuleCount("revenue.not-negative", 2),
                new RuleCount("counts.not-negative", 1),
                new RuleCount("malformed.json", 1)));
  }

  @Test
  void recordsPassedOverForAnotherDoNotCount() {
    List<CustomerLine> lines =
        List.of(
            CustomerLine.clean(1),
            CustomerLine.clean(1).with("revenue", "1"),
            CustomerLine.clean(1).with("revenue", "2"));
    CleaningPolicy policy = CleaningPolicy.standard().withRejectLimit(RejectLimit.none());
    assertThat(
            Cleaned.of(Sources.of(lines), policy.withDuplicates(DuplicateStrategies.keepLast()))
                .report()
                .superseded())
        .isEqualTo(2);
    assertThatThrownBy(() -> Cleaned.of(Sources.of(lines), policy))
        .isInstanceOf(TooManyRejectsException.class);
  }

  @Test
  void copiesDoNotCount() {
    List<CustomerLine> lines = List.of(CustomerLine.clean(1), CustomerLine.clean(1));
    CleaningPolicy policy = CleaningPolicy.standard().withRejectLimit(RejectLimit.none());
    assertThat(Cleaned.of(Sources.of(lines), policy).report().duplicates()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"-0.01, 0", "1.01, 0", "0.5, -1"})
  void refusesBoundsOutOfRange(BigDecimal share, long count) {
    assertThatThrownBy(() -> new RejectLimit(share, count))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysItsBoundsInWords() {
    assertThat(RejectLimit.standard()).hasToString("1 % of the records");
    assertThat(RejectLimit.ofShare(new BigDecimal("0.0250"))).hasToString("2.5 % of the records");
    assertThat(RejectLimit.unlimited()).hasToString("100 % of the records");
    assertThat(RejectLimit.none()).hasToString("0 records");
    assertThat(RejectLimit.ofCount(1)).hasToString("1 record");
    assertThat(new RejectLimit(new BigDecimal("0.1"), 5))
        .hasToString("10 % of the records or 5 records");
  }

  private static CustomerSource source(int rows, int bad) {
    List<CustomerLine> lines = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      CustomerLine line = CustomerLine.clean(i);
      lines.add(i < rows - bad ? line : line.with("revenue", "-1"));
    }
    return Sources.of(lines);
  }
}
