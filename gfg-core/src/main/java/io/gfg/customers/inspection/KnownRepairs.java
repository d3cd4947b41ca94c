package io.gfg.customers.inspection;

import io.gfg.customers.discovery.GuardText;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.util.List;
import java.util.Locale;

/** The repairs that the customer files are known to need, as findings propose them. */
final class KnownRepairs {

  private KnownRepairs() {}

  static Repair hoursAsDays() {
    return new Repair(
        RepairIds.HOURS_AS_DAYS,
        RepairEffect.RESTORES,
        RepairMode.AUTOMATIC,
        guard(KnownDefects.HOURS_AS_DAYS.relation()),
        "CleaningRules.hoursGivenAsDays()",
        entry(
            "divide-by: 24, remainder: makes-unknown",
            KnownDefects.HOURS_AS_DAYS,
            RepairIds.HOURS_AS_DAYS),
        List.of("days_since_last_order"),
        "multiply days_since_last_order by 24",
        KnownDefects.HOURS_AS_DAYS);
  }

  static Repair rateTimes10000() {
    return new Repair(
        RepairIds.RATE_TIMES_10000,
        RepairEffect.RESTORES,
        RepairMode.AUTOMATIC,
        guard(KnownDefects.RATE_TIMES_10000.relation()),
        "CleaningRules.rateGivenTimes10000()",
        entry("shift-decimal-point: -4", KnownDefects.RATE_TIMES_10000, RepairIds.RATE_TIMES_10000),
        List.of("average_discount_used"),
        "multiply average_discount_used by 10,000",
        KnownDefects.RATE_TIMES_10000);
  }

  static Repair copyOfWacc() {
    return new Repair(
        RepairIds.COPY_OF_WACC,
        RepairEffect.MAKES_UNKNOWN,
        RepairMode.PROPOSED,
        "macc_items = wacc_items in at least 98 % of the rows in which either is not zero, and"
            + " macc_items > male_items + unisex_items in one of them",
        "CleaningRules.copiedAccessoriesUnknown()",
        entry("copy-made-unknown: wacc_items", KnownDefects.COPY_OF_WACC, RepairIds.COPY_OF_WACC),
        List.of("macc_items"),
        "copy wacc_items over macc_items where the audit says so",
        KnownDefects.COPY_OF_WACC);
  }

  static Repair noCouponIsZero() {
    return new Repair(
        RepairIds.NO_COUPON_IS_ZERO,
        RepairEffect.INTERPRETS,
        RepairMode.PROPOSED,
        "none: a customer without a coupon discount has had none",
        "CleaningRules.noCouponIsZero()",
        "- {id: "
            + RepairIds.NO_COUPON_IS_ZERO
            + ", when: {column: coupon_discount_applied}, then: {null-becomes: 0.0},"
            + " because: \"a customer without a coupon discount has had none\"}",
        List.of("coupon_discount_applied"),
        "make coupon_discount_applied null where the audit says so",
        null);
  }

  static Repair exactCopy() {
    return new Repair(
        RepairIds.EXACT_COPY,
        RepairEffect.RESTORES,
        RepairMode.AUTOMATIC,
        "a record equals an earlier one in every column",
        "// nothing to do: every policy drops copies",
        "- {id: "
            + RepairIds.EXACT_COPY
            + ", when: {record: exact-copy}, then: drop-copy,"
            + " because: \"a customer can be stored only once\"}",
        List.of(),
        "insert each dropped copy again from the ledger, at its line",
        null);
  }

  /** Text made what the column is of. */
  static Repair decoded(CustomerField<?> field) {
    boolean flag = field.type() == FieldType.BOOLEAN;
    return new Repair(
        field.ruleName() + (flag ? ".yes-no" : ".number-as-text"),
        RepairEffect.RESTORES,
        RepairMode.AUTOMATIC,
        "a text says a value of the column",
        flag
            ? "FieldDecoders.yesNo(" + constant(field) + ")"
            : "// nothing to do: numbers as text are read",
        flag
            ? yesNo(field)
            : "# nothing to do: every policy reads numbers that are written as text",
        List.of(field.name()),
        "write the values of " + field.name() + " as text again",
        null);
  }

  private static String constant(CustomerField<?> field) {
    return "CustomerField." + field.name().toUpperCase(Locale.ROOT);
  }

  private static String guard(String relation) {
    return relation + " in at least 99.5 % of the rows, and not without it";
  }

  /** The entry of a policy file's rules, in one line. */
  private static String entry(String then, Hypothesis hypothesis, String id) {
    return "- {id: %s, when: {column: %s}, then: {%s}, because: \"%s\", guard: %s}"
        .formatted(
            id, hypothesis.columns().get(0), then, hypothesis.relation(), GuardText.of(hypothesis));
  }

  private static String yesNo(CustomerField<?> field) {
    return "- {id: %s.yes-no, when: {column: %s}, then: {text-becomes: {\"N\": false, \"Y\": true}}, because: \"the producer writes Y for true and N for false\"}"
        .formatted(field.ruleName(), field);
  }
}
