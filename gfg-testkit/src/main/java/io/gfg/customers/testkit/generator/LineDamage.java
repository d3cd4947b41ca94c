package io.gfg.customers.testkit.generator;

/** Makes a line unreadable that holds a record. */
final class LineDamage {

  private static final byte NOT_UTF8 = (byte) 0xff;

  private LineDamage() {}

  static void apply(Defect defect, Utf8Buffer line, int start, RowBuilder row) {
    switch (defect) {
      case LINE_CUT_SHORT -> line.cutTo(line.size() - (line.size() - start) / 3);
      case TEXT_BEHIND_RECORD -> line.append(" end of record");
      case TWO_RECORDS_ON_LINE -> {
        line.append(' ');
        RecordText.append(line, row.truth());
      }
      case KEY_TWICE -> {
        line.cutTo(line.size() - 1);
        line.append(", \"orders\": -1}");
      }
      case NOT_UTF8 -> {
        line.cutTo(line.size() - 1);
        line.append(", \"note\": \"");
        line.append(new byte[] {NOT_UTF8});
        line.append("\"}");
      }
      default -> throw new IllegalArgumentException(defect + " spoils cells, not lines");
    }
  }
}
