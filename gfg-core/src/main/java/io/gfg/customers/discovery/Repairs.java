package io.gfg.customers.discovery;

import java.util.List;

/** The repairs that findings propose. */
final class Repairs {

  private static final String NUMBER_AS_TEXT = "number-as-text";

  private Repairs() {}

  static Repair keepOne(boolean keyed) {
    return new Repair(
        "duplicates.exact-copy",
        RepairEffect.RESTORES,
        keyed ? RepairMode.AUTOMATIC : RepairMode.PROPOSED,
        "a row equals an earlier one in every column",
        "DuplicateStrategies.keepFirst()",
        PolicyEntry.dropCopies(),
        List.of(),
        "insert each dropped copy again from the ledger, at its line");
  }

  /** Divides the values of a column. */
  static Repair divide(Suspicion suspicion, RepairMode mode) {
    String column = suspicion.column();
    long factor = suspicion.factor();
    Hypothesis hypothesis = suspicion.hypothesis();
    String id = column.replace('_', '-') + ".divide-by-" + factor;
    return new Repair(
        id,
        RepairEffect.RESTORES,
        mode,
        hypothesis.relation() + " in at least 99.5 % of the rows, and not without it",
        hypothesis.code(),
        PolicyEntry.divide(id, column, hypothesis),
        List.of(column),
        "multiply " + column + " by " + factor,
        hypothesis);
  }

  static Repair forget(EqualColumns copy) {
    String id = copy.copy().replace('_', '-') + ".copy-of-" + copy.original().replace('_', '-');
    return new Repair(
        id,
        RepairEffect.MAKES_UNKNOWN,
        RepairMode.PROPOSED,
        copy.relation() + " in at least 98 % of the rows in which either is not usual",
        copy.code(),
        PolicyEntry.forget(id, copy),
        List.of(copy.copy()),
        "copy " + copy.original() + " over " + copy.copy(),
        copy);
  }

  static Repair forget(String column, long value, Hypothesis hypothesis) {
    String id = column.replace('_', '-') + ".forget-" + (value < 0 ? "minus-" + -value : value);
    return new Repair(
        id,
        RepairEffect.MAKES_UNKNOWN,
        RepairMode.PROPOSED,
        value + " is far more frequent than its neighbours, or has none",
        hypothesis.code(),
        PolicyEntry.forget(id, column, value),
        List.of(column),
        "write " + value + " where the ledger says that it stood",
        hypothesis);
  }

  static Repair forget(String column, String text) {
    return new Repair(
        column.replace('_', '-') + ".forget-text",
        RepairEffect.MAKES_UNKNOWN,
        RepairMode.PROPOSED,
        "\"" + text + "\" is a word for no value",
        "// no rule makes a text unknown: \"" + text + "\" in " + column,
        PolicyEntry.none("makes the text \"" + text + "\" of " + column + " unknown"),
        List.of(column),
        "write \"" + text + "\" where the ledger says that it stood");
  }

  /** Reads texts with commas before the decimals or between thousands as numbers. */
  static Repair read(String column, String commas) {
    return new Repair(
        column.replace('_', '-') + ".number-with-commas",
        RepairEffect.RESTORES,
        RepairMode.PROPOSED,
        "every text of " + column + " is a number with commas for " + commas,
        "// no rule reads numbers with commas for " + commas + ": " + column,
        PolicyEntry.none("reads the numbers of " + column + " with commas for " + commas),
        List.of(column),
        "write the values of " + column + " as text again");
  }

  /** Exchanges the two columns of an order in all rows. */
  static Repair exchange(DividedOrder order) {
    return exchange(
        order.divided().column(),
        order.bound(),
        order.relation() + " is promised, and the opposite holds in all rows",
        order.code());
  }

  static Repair exchange(ExchangedColumns columns) {
    return exchange(
        columns.first(),
        columns.second(),
        columns.sum().relation() + " is broken as the values are, and holds once exchanged",
        columns.code());
  }

  private static Repair exchange(String first, String second, String guard, String code) {
    return new Repair(
        first.replace('_', '-') + ".exchange-with-" + second.replace('_', '-'),
        RepairEffect.RESTORES,
        RepairMode.PROPOSED,
        guard,
        code,
        PolicyEntry.none("exchanges " + first + " and " + second),
        List.of(first, second),
        "exchange them again in the rows of the ledger");
  }

  static Repair rename(String column, String name, Hypothesis hypothesis) {
    return new Repair(
        column.replace('_', '-') + ".rename-to-" + name.replace('_', '-'),
        RepairEffect.RESTORES,
        RepairMode.PROPOSED,
        "no column is called " + name + ", and " + hypothesis.relation(),
        hypothesis.code(),
        PolicyEntry.none("renames " + column + " to " + name),
        List.of(column),
        "rename " + name + " to " + column);
  }

  static Repair decode(String column, String from, RepairMode mode) {
    boolean numbers = from.equals(NUMBER_AS_TEXT);
    FlagTexts flags = new FlagTexts(column, List.of(from.split("-")));
    return new Repair(
        column.replace('_', '-') + "." + from,
        RepairEffect.RESTORES,
        mode,
        "every text of " + column + " is " + from,
        numbers ? "// nothing to do: numbers as text are read" : flags.code(),
        numbers ? PolicyEntry.always("reads numbers that are written as text") : flags.entry(),
        List.of(column),
        "write the values of " + column + " as text again");
  }
}
