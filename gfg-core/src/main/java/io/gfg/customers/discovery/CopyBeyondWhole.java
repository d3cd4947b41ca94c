package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two columns are equal, and the copy exceeds the whole that its own values were a part of: that
 * shows which of the two was overwritten.
 *
 * @param equal the columns
 * @param whole the columns whose sum the copy's own values cannot exceed
 */
public record CopyBeyondWhole(EqualColumns equal, List<String> whole) implements Hypothesis {

  /** Copies the list. */
  public CopyBeyondWhole {
    whole = List.copyOf(whole);
    if (whole.isEmpty()) {
      throw new IllegalArgumentException("a whole is at least one column");
    }
  }

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(equal.columns());
    columns.addAll(whole);
    return List.copyOf(columns);
  }

  @Override
  public String relation() {
    return equal.relation() + ", though " + equal.copy() + " <= " + String.join(" + ", whole);
  }

  @Override
  public String code() {
    return "new CopyBeyondWhole(%s, List.of(%s))"
        .formatted(
            equal.code(),
            whole.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")));
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    RowCheck equality = equal.bind(columns);
    int copy = columns.indexOf(equal.copy());
    int[] parts = whole.stream().mapToInt(columns::indexOf).toArray();
    return row -> {
      int flags = equality.look(row);
      boolean told = (flags & RowCheck.TIGHT) != 0 && exceeds(row, copy, parts);
      return told ? flags | RowCheck.DIRECTED : flags;
    };
  }

  private static boolean exceeds(TableRow row, int copy, int[] parts) {
    for (int part : parts) {
      if (!Numbers.isNumber(row, part)) {
        return false;
      }
    }
    return Numbers.exceeds(row, copy, parts);
  }

  @Override
  public String repaired(String column, String value) {
    return equal.repaired(column, value);
  }
}
