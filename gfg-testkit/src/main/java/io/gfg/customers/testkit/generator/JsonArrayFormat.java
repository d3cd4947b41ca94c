package io.gfg.customers.testkit.generator;

/** One array of records on one line, as older editions of the file have it. */
final class JsonArrayFormat implements RowFormat {

  private String separator = "";

  @Override
  public void start(Utf8Buffer out) {
    out.append('[');
  }

  @Override
  public void row(Utf8Buffer out, RowBuilder row) {
    out.append(separator);
    separator = ", ";
    RecordText.append(out, row.written());
  }

  @Override
  public void end(Utf8Buffer out) {
    out.append(']');
  }
}
