package io.gfg.customers.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain text, at most {@value #WIDTH} characters wide: where it would be wider, the
 * widest column is wrapped between words. Not thread-safe.
 */
final class TextTable {

  static final int WIDTH = 100;

  private static final String INDENT = "  ";
  private static final String GAP = "  ";

  private enum Side {
    LEFT,
    RIGHT
  }

  private final List<Side> sides = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a column of words. */
  TextTable left(String title) {
    return column(Side.LEFT, title);
  }

  /** Adds a column of figures. */
  TextTable right(String title) {
    return column(Side.RIGHT, title);
  }

  private TextTable column(Side side, String title) {
    sides.add(side);
    titles.add(title);
    return this;
  }

  /** Adds a row: a cell for each column. */
  TextTable row(String... cells) {
    if (cells.length != titles.size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.length + " cells in a table of " + titles.size() + " columns");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** The table, every line ended by LF. */
  @Override
  public String toString() {
    List<Integer> widths = widths();
    List<String> rules = widths.stream().map("-"::repeat).toList();
    StringBuilder text = new StringBuilder();
    if (titles.stream().anyMatch(title -> !title.isEmpty())) {
      text.append(line(titles, widths)).append(line(rules, widths));
    }
    rows.forEach(row -> append(row, widths, text));
    return text.toString();
  }

  private List<Integer> widths() {
    List<Integer> widths =
        new ArrayList<>(IntStream.range(0, titles.size()).map(this::widest).boxed().toList());
    int spare =
        WIDTH
            - INDENT.length()
            - GAP.length() * (widths.size() - 1)
            - widths.stream().mapToInt(Integer::intValue).sum();
    if (spare < 0) {
      int widest =
          IntStream.range(0, widths.size())
              .reduce((a, b) -> widths.get(b) > widths.get(a) ? b : a)
              .orElseThrow();
      widths.set(widest, widths.get(widest) + spare);
    }
    return widths;
  }

  private int widest(int column) {
    return rows.stream()
        .mapToInt(row -> row.get(column).length())
        .reduce(titles.get(column).length(), Math::max);
  }

  private void append(List<String> row, List<Integer> widths, StringBuilder text) {
    List<List<String>> cells =
        IntStream.range(0, row.size())
            .mapToObj(i -> TextLines.wrap(row.get(i), widths.get(i)))
            .toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int current = i;
      text.append(
          line(
              cells.stream().map(cell -> current < cell.size() ? cell.get(current) : "").toList(),
              widths));
    }
  }

  private String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> padded(cells.get(i), widths.get(i), sides.get(i)))
        .collect(Collectors.joining(GAP, INDENT, ""))
        .stripTrailing()
        .concat("\n");
  }

  private static String padded(String cell, int width, Side side) {
    String padding = " ".repeat(Math.max(0, width - cell.length()));
    return side == Side.LEFT ? cell + padding : padding + cell;
  }
}
