package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import java.util.stream.Collectors;

/**
 * A header and one line a record. An empty cell stands for null and for a missing key. Text is not
 * quoted, for none of it holds a comma: in this format a number written as text is just a number.
 */
final class CsvFormat implements RowFormat {

  @Override
  public void start(Utf8Buffer out) {
    out.append(
        FileOrder.COLUMNS.stream().map(CustomerField::name).collect(Collectors.joining(",")));
    out.append('\n');
  }

  @Override
  public void row(Utf8Buffer out, RowBuilder row) {
    RecordCells cells = row.written();
    boolean first = true;
    for (CustomerField<?> column : FileOrder.COLUMNS) {
      if (!first) {
        out.append(',');
      }
      first = false;
      CellText.appendBare(out, cells, column);
    }
    out.append('\n');
  }

  @Override
  public void end(Utf8Buffer out) {}
}
