package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells as COPY reads them. */
class CopyTextTest {

  private static final int DRAWN = 200_000;

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0, 0.0",
    "-0.5, -0.5",
    "0.05, 0.05",
    "-0.000000000000000001, -0.000000000000000001",
    "999999999999999999, 999999999999999999",
    "99999999999999999.9, 99999999999999999.9",
    "-9999999999999999.99, -9999999999999999.99",
    "1234567890123456789.5, 1234567890123456789.5",
    "1E+3, 1000",
    "1E-20, 0.00000000000000000001",
    "163.46, 163.46",
    "5.50, 5.50"
  })
  void writesDecimalsInDigits(String number, String cell) {
    assertThat(cell(new BigDecimal(number))).isEqualTo(cell);
  }

  @Test
  void writesEveryDecimalAsItsPlainText() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < DRAWN; i++) {
      BigInteger unscaled = BigInteger.valueOf(random.nextLong() >> random.nextInt(64));
      BigDecimal number = new BigDecimal(unscaled, random.nextInt(-3, 22));
      assertThat(cell(number)).isEqualTo(number.toPlainString());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7, 7", "-7, -7", "10, 10", "2147483647, 2147483647"})
  void writesWholeNumbers(int number, String cell) {
    assertThat(cell(number)).isEqualTo(cell);
    assertThat(cell(Integer.MIN_VALUE)).isEqualTo("-2147483648");
  }

  @Test
  void escapesWhatWouldEndACell() {
    assertThat(cell("a\tb\nc\\N\rü€\uD83D\uDC5F")).isEqualTo("a\\tb\\nc\\\\N\\rü€\uD83D\uDC5F");
    assertThat(cell(null)).isEqualTo("\\N");
    assertThat(cell("\\N")).isEqualTo("\\\\N");
    assertThat(cell("")).isEmpty();
    assertThat(cell(true) + cell(false)).isEqualTo("tf");
    assertThat(cell(new byte[] {0, 10, -1})).isEqualTo("\\\\x000aff");
  }

  @Test
  void cellsStandBetweenTabsAndRowsBetweenLineFeedsHoweverOftenTheBufferIsFull() {
    StringBuilder expected = new StringBuilder();
    Collected collected = new Collected();
    CopyText text = new CopyText(collected);
    for (int row = 0; row < 20_000; row++) {
      text.cell(row).cell(new BigDecimal("-1.25")).cell("x".repeat(row % 90)).endRow();
      expected.append(row).append("\t-1.25\t").append("x".repeat(row % 90)).append('\n');
    }
    text.flush();
    assertThat(collected.text.toString()).isEqualTo(expected.toString());
  }

  @Test
  void sendsEverLargerPiecesUpToFourMebibytes() {
    List<Integer> sizes = new ArrayList<>();
    CopyText text = new CopyText((buffer, length) -> sizes.add(length));
    for (int row = 0; row < 200_000; row++) {
      text.cell("x".repeat(99)).endRow();
    }

    assertThat(sizes).isSorted().startsWith(65_500, 131_000, 262_100).endsWith(4_194_300);
    assertThat(sizes.get(6)).isEqualTo(sizes.get(7));
  }

  private static String cell(@Nullable Object value) {
    Collected collected = new Collected();
    CopyText text = new CopyText(collected);
    text.cell(value).flush();
    return collected.text.toString();
  }

  private static final class Collected implements CopyTarget {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(byte[] buffer, int length) {
      text.append(new String(buffer, 0, length, StandardCharsets.UTF_8));
    }
  }
}
