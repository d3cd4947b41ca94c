package io.gfg.customers.policy;

import io.gfg.customers.discovery.CopyBeyondWhole;
import io.gfg.customers.discovery.DividedOrder;
import io.gfg.customers.discovery.DividedOrder.Side;
import io.gfg.customers.discovery.DividedRate;
import io.gfg.customers.discovery.DividedSum;
import io.gfg.customers.discovery.EqualColumns;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Term;
import io.gfg.customers.rule.Guard;
import io.gfg.customers.rule.Guards;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which evidence guards a rule, as {@link io.gfg.customers.discovery.GuardText} says it. */
final class GuardReader {

  private static final String ORDER = "order";
  private static final String RATE = "rate";
  private static final String SUM = "sum";
  private static final String COPY = "copy";
  private static final String WITHOUT = "without";
  private static final String SKIP = "skip";

  private static final String COLUMN = "column";
  private static final String DIVIDED_BY = "divided-by";
  private static final String AT_MOST = "at-most";
  private static final String AT_LEAST = "at-least";
  private static final String ROUNDING = "rounding";
  private static final String TOTAL = "total";
  private static final String PARTS = "parts";
  private static final String OF = "of";
  private static final String USUAL = "usual";
  private static final String BEYOND = "beyond";

  private static final List<String> KEYS = List.of(ORDER, RATE, SUM, COPY, WITHOUT);
  private static final List<String> ORDER_KEYS = List.of(COLUMN, DIVIDED_BY, AT_MOST, AT_LEAST);
  private static final List<String> RATE_KEYS =
      List.of(COLUMN, DIVIDED_BY, AT_MOST, AT_LEAST, ROUNDING);
  private static final List<String> SUM_KEYS = List.of(TOTAL, PARTS, DIVIDED_BY);
  private static final List<String> COPY_KEYS = List.of(COLUMN, OF, USUAL, BEYOND);

  private GuardReader() {}

  static Guard guard(YamlValue value) {
    YamlMapping guard = value.mapping("guard", KEYS);
    YamlValue without = guard.required(WITHOUT);
    if (!without.text(WITHOUT).equals(SKIP)) {
      throw without.error("without the evidence a repair can only be left out; write skip");
    }
    try {
      return Guards.evidence(hypothesis(value, guard));
    } catch (IllegalArgumentException refused) {
      throw value.error(refused);
    }
  }

  private static Hypothesis hypothesis(YamlValue value, YamlMapping guard) {
    if (guard.keys().size() != 2) {
      throw value.error("a guard takes one evidence: order, rate, sum or copy");
    }
    if (guard.find(ORDER).isPresent()) {
      return order(guard.required(ORDER).mapping(ORDER, ORDER_KEYS));
    }
    if (guard.find(RATE).isPresent()) {
      return rate(guard.required(RATE).mapping(RATE, RATE_KEYS));
    }
    return guard.find(SUM).isPresent()
        ? sum(guard.required(SUM).mapping(SUM, SUM_KEYS))
        : copy(guard.required(COPY).mapping(COPY, COPY_KEYS));
  }

  private static Hypothesis order(YamlMapping order) {
    Side side = side(order);
    return new DividedOrder(term(order), column(order.required(key(side))), side);
  }

  private static Hypothesis rate(YamlMapping rate) {
    Side side = side(rate);
    BigDecimal rounding = rate.required(ROUNDING).decimal(ROUNDING);
    if (rounding.signum() < 0) {
      throw rate.required(ROUNDING).error("rounding must not be negative");
    }
    return new DividedRate(term(rate), column(rate.required(key(side))), side, rounding);
  }

  private static Side side(YamlMapping bound) {
    boolean most = bound.find(AT_MOST).isPresent();
    if (most == bound.find(AT_LEAST).isPresent()) {
      throw bound.value().error("the other column stands behind at-most or at-least, one of them");
    }
    return most ? Side.AT_MOST : Side.AT_LEAST;
  }

  private static String key(Side side) {
    return side == Side.AT_MOST ? AT_MOST : AT_LEAST;
  }

  private static Term term(YamlMapping divided) {
    return new Term(column(divided.required(COLUMN)), factor(divided.required(DIVIDED_BY)));
  }

  private static Hypothesis sum(YamlMapping sum) {
    Map<String, Long> factors = new LinkedHashMap<>();
    YamlValue divisions = sum.required(DIVIDED_BY);
    divisions.entries(DIVIDED_BY).forEach((column, factor) -> factors.put(column, factor(factor)));
    String total = column(sum.required(TOTAL));
    List<String> parts = columns(sum.required(PARTS), PARTS);
    factors.keySet().stream()
        .filter(column -> !column.equals(total) && !parts.contains(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw divisions.error(
                  YamlValue.shown(column) + " is neither the total nor one of its parts");
            });
    return new DividedSum(
        new Term(total, factors.getOrDefault(total, 1L)),
        parts.stream().map(part -> new Term(part, factors.getOrDefault(part, 1L))).toList());
  }

  private static Hypothesis copy(YamlMapping copy) {
    List<YamlValue> usual = copy.required(USUAL).list(USUAL);
    if (usual.size() != 2) {
      throw copy.required(USUAL).error("usual takes two values, of the copy and of the original");
    }
    EqualColumns equal =
        new EqualColumns(
            column(copy.required(COLUMN)),
            column(copy.required(OF)),
            usual.get(0).decimal(USUAL),
            usual.get(1).decimal(USUAL));
    return copy.find(BEYOND)
        .<Hypothesis>map(beyond -> new CopyBeyondWhole(equal, columns(beyond, BEYOND)))
        .orElse(equal);
  }

  private static List<String> columns(YamlValue list, String what) {
    List<String> columns = list.list(what).stream().map(GuardReader::column).toList();
    if (columns.isEmpty()) {
      throw list.error(what + " takes at least one column");
    }
    return columns;
  }

  private static String column(YamlValue value) {
    return WhenReader.column(value, COLUMN).name();
  }

  private static long factor(YamlValue value) {
    int factor = value.wholeNumber(DIVIDED_BY);
    if (factor < 2) {
      throw value.error("divided-by takes a whole number from 2, not " + factor);
    }
    return factor;
  }
}
