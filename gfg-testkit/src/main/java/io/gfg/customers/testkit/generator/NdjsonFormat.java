package io.gfg.customers.testkit.generator;

/** One record a line, each line ended by a newline. */
final class NdjsonFormat implements RowFormat {

  @Override
  public void start(Utf8Buffer out) {}

  @Override
  public void row(Utf8Buffer out, RowBuilder row) {
    line(out, row);
    out.append('\n');
  }

  /** The line without its newline. */
  static void line(Utf8Buffer out, RowBuilder row) {
    int start = out.size();
    RecordText.append(out, row.written());
    Defect defect = row.lineDefect();
    if (defect != null) {
      LineDamage.apply(defect, out, start, row);
    }
  }

  @Override
  public void end(Utf8Buffer out) {}
}
