package io.gfg.customers.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.SourceFormat;
import java.util.List;

/** Reads lines twice over and each of them alone. */
final class Lines {

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private Lines() {}

  static void check(byte[] bytes) {
    String[] lines = new String(bytes, ISO_8859_1).split("\n", -1);
    String twice = String.join("\n", lines) + "\n" + String.join("\n", lines);
    for (ReadRecord record : read(twice).records()) {
      String line = lines[(int) (record.position().line() - 1) % lines.length];
      if (!line.startsWith(BYTE_ORDER_MARK)) {
        List<ReadRecord> alone = read(line).records();
        Invariant.requireEqual(alone.size(), 1);
        Invariant.requireEqual(Content.of(alone.get(0)), Content.of(record));
      }
    }
  }

  private static Reading read(String text) {
    return Reading.of(text.getBytes(ISO_8859_1), Reading.limits(SourceFormat.NDJSON));
  }
}
