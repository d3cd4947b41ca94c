package io.gfg.customers.benchmarks.results;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table with a title and remarks. The first column is text, all others are figures.
 *
 * @param title what it shows
 * @param remarks what one must know to read it
 * @param header the names of the columns
 * @param rows the cells, as many as columns; an empty cell says that nobody measured it
 */
public record ResultTable(
    String title, List<String> remarks, List<String> header, List<List<String>> rows)
    implements Described {

  /** Copies the lists, and checks that every row has a cell for each column. */
  public ResultTable {
    remarks = List.copyOf(remarks);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    int columns = header.size();
    if (rows.stream().anyMatch(row -> row.size() != columns)) {
      throw new IllegalArgumentException("each row has a cell for each column: " + header);
    }
  }

  /**
   * For a terminal.
   *
   * @return lines, the columns under each other
   */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    lines.add(line(header));
    rows.forEach(row -> lines.add(line(row)));
    lines.addAll(remarks);
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(column -> padded(cells.get(column), column))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private String padded(String cell, int column) {
    String space = " ".repeat(width(column) - cell.length());
    return column == 0 ? cell + space : space + cell;
  }

  private int width(int column) {
    return Math.max(
        header.get(column).length(),
        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  /**
   * For documents.
   *
   * @return Markdown
   */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("### " + title);
    lines.add("");
    lines.add(markdownLine(header));
    lines.add("| --- |" + String.join("", Collections.nCopies(header.size() - 1, " ---: |")));
    rows.forEach(row -> lines.add(markdownLine(row)));
    lines.add("");
    lines.addAll(remarks);
    return String.join("\n", lines) + "\n";
  }

  private static String markdownLine(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("title", title);
    out.field("remarks", remarks);
    out.field("rows", rows.stream().map(this::described).toList());
  }

  private Described described(List<String> row) {
    return out ->
        IntStream.range(0, row.size())
            .forEach(
                column ->
                    out.field(
                        header.get(column), row.get(column).isEmpty() ? null : row.get(column)));
  }
}
