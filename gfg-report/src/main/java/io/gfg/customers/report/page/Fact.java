package io.gfg.customers.report.page;

import java.math.BigDecimal;

/**
 * A labelled value.
 *
 * @param label what it is
 * @param exact the number for machines; empty if the value is text
 * @param shown the value for people
 */
record Fact(String label, String exact, String shown) {

  static Fact count(String label, long count) {
    return new Fact(label, Long.toString(count), Words.count(count));
  }

  static Fact number(String label, BigDecimal value) {
    return new Fact(label, value.toPlainString(), Words.number(value));
  }

  static Fact share(String label, BigDecimal share) {
    return new Fact(label, share.toPlainString(), Words.percent(share));
  }

  static Fact text(String label, String value) {
    return new Fact(label, "", value);
  }
}
