package io.gfg.customers.comparison;

import io.gfg.customers.discovery.ColumnProfile;

/** What the values of columns are. */
enum Types {
  NUMBER("numbers"),
  TEXT("text"),
  BOOLEAN("true and false"),
  NESTED("objects or arrays");

  final String words;

  Types(String words) {
    this.words = words;
  }

  long count(ColumnProfile column) {
    return switch (this) {
      case NUMBER -> column.numbers();
      case TEXT -> column.texts();
      case BOOLEAN -> column.booleans();
      case NESTED -> column.nested();
    };
  }

  double share(ColumnProfile column) {
    long filled = filled(column);
    return filled == 0 ? 0 : (double) count(column) / filled;
  }

  static long filled(ColumnProfile column) {
    return column.numbers() + column.texts() + column.booleans() + column.nested();
  }

  /** The most frequent type; numbers for no values. */
  static Types main(ColumnProfile column) {
    Types main = NUMBER;
    for (Types type : values()) {
      main = type.count(column) > main.count(column) ? type : main;
    }
    return main;
  }
}
