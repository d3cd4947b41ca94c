package io.gfg.customers.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts one CSV row into its cells, strictly after RFC 4180. */
final class CsvCells {

  private final byte[] bytes;
  private final int end;
  private final List<CsvCell> cells = new ArrayList<>();
  private int at;

  private CsvCells(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.end = to;
  }

  /**
   * The cells of a row.
   *
   * @throws RecordDefect if its quotes are wrong
   */
  static List<CsvCell> of(byte[] bytes, int from, int to) throws RecordDefect {
    return new CsvCells(bytes, from, to).cut();
  }

  private List<CsvCell> cut() throws RecordDefect {
    cutCell();
    while (at < end) {
      at++; // the comma
      cutCell();
    }
    return cells;
  }

  private void cutCell() throws RecordDefect {
    if (at < end && bytes[at] == '"') {
      cutQuoted();
    } else {
      cutUnquoted();
    }
  }

  private void cutUnquoted() throws RecordDefect {
    int start = at;
    while (at < end && bytes[at] != ',') {
      if (bytes[at] == '"') {
        throw defect("has a quote in a cell that does not start with one; double it and quote", at);
      }
      at++;
    }
    cells.add(new CsvCell(start == at ? null : text(start, at), start));
  }

  private void cutQuoted() throws RecordDefect {
    int start = at;
    int close = closingQuote(start + 1);
    if (close < 0) {
      throw defect("has a quote that is never closed", start);
    }
    at = close + 1;
    if (at < end && bytes[at] != ',') {
      throw defect("has text behind a closing quote; double a quote within a cell", at);
    }
    cells.add(new CsvCell(text(start + 1, close).replace("\"\"", "\""), start));
  }

  private int closingQuote(int from) {
    for (int i = from; i < end; i++) {
      if (bytes[i] == '"') {
        if (i + 1 == end || bytes[i + 1] != '"') {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static RecordDefect defect(String message, int index) {
    return new RecordDefect(DefectIds.CSV, message, index);
  }
}
