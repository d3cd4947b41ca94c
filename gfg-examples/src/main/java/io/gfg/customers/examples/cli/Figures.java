package io.gfg.customers.examples.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as people read them, the same in every locale. */
final class Figures {

  private static final String UNKNOWN = "-";

  private Figures() {}

  /** For example {@code 46,279}. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** For example {@code 1,487.09}: with the decimals it has. */
  static String decimal(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }

  /** The value with the decimals it has, or a dash. */
  static String orDash(@Nullable BigDecimal value) {
    return value == null ? UNKNOWN : decimal(value);
  }

  /** To the cent, for example {@code 4,760.68}. */
  static String cents(Optional<BigDecimal> dollars) {
    return dollars.map(value -> decimal(value.setScale(2, RoundingMode.HALF_UP))).orElse(UNKNOWN);
  }

  /** For example {@code 65.48 %}. */
  static String percent(Optional<BigDecimal> percent) {
    return percent.map(value -> decimal(value) + " %").orElse(UNKNOWN);
  }
}
