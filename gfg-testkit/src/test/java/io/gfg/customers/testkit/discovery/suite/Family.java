package io.gfg.customers.testkit.discovery.suite;

/** The kinds of spoiling. */
enum Family {
  WRONG_UNIT,
  MIXED_UNITS,
  WRONG_SCALE,
  COPIED_COLUMN,
  SUM_WITHOUT_A_PART,
  SUM_BROKEN_IN_ROWS,
  ORDER_BROKEN_IN_ROWS,
  SWAPPED_IN_ROWS,
  SWAPPED_WHOLE,
  RENAMED,
  SENTINEL,
  ENCODED_BOOLEAN,
  ENCODED_NUMBER,
  TYPE_DRIFT,
  DUPLICATES,
  CONFLICT,
  MISSING_VALUES,
  MISSING_COLUMN,
  IMPLAUSIBLE_VALUE,
  MONEY_TIMES_100,
  UPPER_BOUND_IN_ANOTHER_UNIT,
  NOTHING;

  /** How often it is planted where others are planted once, because it has most to vary. */
  int weight() {
    return switch (this) {
      case WRONG_UNIT -> 6;
      case MIXED_UNITS, COPIED_COLUMN -> 3;
      default -> 1;
    };
  }
}
