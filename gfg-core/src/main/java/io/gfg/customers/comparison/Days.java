package io.gfg.customers.comparison;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.TableProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two days side by side.
 *
 * @param before the day before
 * @param today the day that is looked at
 */
record Days(TableProfile before, TableProfile today) {

  /** A column of both days. */
  record Column(ColumnProfile before, ColumnProfile today) {

    String name() {
      return today.name();
    }
  }

  /** The columns that both days have, by name. */
  List<Column> columns() {
    Map<String, ColumnProfile> then = byName(before);
    List<Column> both = new ArrayList<>();
    for (ColumnProfile column : today.columns()) {
      ColumnProfile earlier = then.get(column.name());
      if (earlier != null) {
        both.add(new Column(earlier, column));
      }
    }
    return both;
  }

  /** The columns of one profile that the other lacks. */
  static List<ColumnProfile> only(TableProfile one, TableProfile other) {
    Map<String, ColumnProfile> known = byName(other);
    return one.columns().stream().filter(column -> !known.containsKey(column.name())).toList();
  }

  private static Map<String, ColumnProfile> byName(TableProfile profile) {
    Map<String, ColumnProfile> columns = new LinkedHashMap<>();
    profile.columns().forEach(column -> columns.put(column.name(), column));
    return columns;
  }
}
