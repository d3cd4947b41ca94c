package io.gfg.customers.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "0 WHOLE",
        "-1234 WHOLE",
        "12.5 POINT",
        "1,234 EITHER",
        "-999,000 EITHER",
        "1,234,567 COMMA_GROUPS",
        "1,234.5 COMMA_GROUPS",
        "12,5 COMMA_DECIMALS",
        "0,125 COMMA_DECIMALS",
        "1234,567 COMMA_DECIMALS",
        "1.234,5 COMMA_DECIMALS",
        "1.234.567,89 COMMA_DECIMALS",
        "1.2.3 NONE",
        "1,23,4 NONE",
        "1,2.3,4 NONE",
        "1.23,4 NONE",
        ",5 NONE",
        "5, NONE",
        "$5 NONE",
        "1,a NONE",
        "- NONE"
      })
  void tellsHowANumberIsWritten(String text, NumberStyle style) {
    assertThat(NumberStyle.of(text)).isEqualTo(style);
  }
}
