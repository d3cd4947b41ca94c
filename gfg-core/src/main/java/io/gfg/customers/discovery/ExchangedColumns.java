package io.gfg.customers.discovery;

import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum holds, once two columns are exchanged in the rows that break it. Rows in which the two are
 * equal say nothing.
 *
 * @param sum a sum that contains one of the two, or one as total and the other as part
 * @param first one column
 * @param second the other
 */
public record ExchangedColumns(DividedSum sum, String first, String second) implements Hypothesis {

  @Override
  public List<String> columns() {
    List<String> others =
        sum.columns().stream().filter(it -> !it.equals(first) && !it.equals(second)).toList();
    return Stream.concat(Stream.of(first, second), others.stream()).toList();
  }

  @Override
  public String relation() {
    return sum.relation() + ", or it holds with " + first + " and " + second + " exchanged";
  }

  @Override
  public String code() {
    return "new ExchangedColumns(%s, \"%s\", \"%s\")".formatted(sum.code(), first, second);
  }

  @Override
  public RowCheck bind(TableColumns columns) {
    List<Term> terms = sum.terms();
    int left = columns.indexOf(first);
    int right = columns.indexOf(second);
    int[] plain = terms.stream().mapToInt(term -> columns.indexOf(term.column())).toArray();
    int[] exchanged = new int[plain.length];
    for (int i = 0; i < plain.length; i++) {
      exchanged[i] = plain[i] == left ? right : plain[i] == right ? left : plain[i];
    }
    return row -> {
      if (!areNumbers(row, plain) || !areNumbers(row, exchanged)) {
        return 0;
      }
      boolean holds = Numbers.adds(row, plain, terms);
      if (holds) {
        return Numbers.compare(row, left, right, 1) == 0 ? 0 : RowCheck.COMPARED;
      }
      boolean after = Numbers.adds(row, exchanged, terms);
      return RowCheck.COMPARED | RowCheck.BROKEN | (after ? RowCheck.TIGHT : RowCheck.STILL_BROKEN);
    };
  }

  private static boolean areNumbers(TableRow row, int[] columns) {
    for (int column : columns) {
      if (!Numbers.isNumber(row, column)) {
        return false;
      }
    }
    return true;
  }

  /** Says nothing of one value: see {@link #repaired(List)}. */
  @Override
  public String repaired(String column, String value) {
    return value;
  }

  @Override
  public List<String> repaired(List<String> values) {
    List<String> after = new ArrayList<>(values);
    after.set(0, values.get(1));
    after.set(1, values.get(0));
    return after;
  }
}
