package io.gfg.customers.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.SourceFormat;
import java.util.List;

/** Reads lines twice over and each of them alone. */
final class Lines {

  /** Keeps a line from being the beginning of a source, which may tell that it is compressed. */
  private static final String BLANK_LINE = "\n";

  private Lines() {}

  static void check(byte[] bytes) {
    String[] lines = new String(bytes, ISO_8859_1).split("\n", -1);
    String twice = String.join("\n", lines) + "\n" + String.join("\n", lines);
    for (ReadRecord record : read(twice).records()) {
      String line = lines[(int) (record.position().line() - 1) % lines.length];
      List<ReadRecord> alone = read(BLANK_LINE + line).records();
      Invariant.requireEqual(alone.size(), 1);
      Invariant.requireEqual(Content.of(alone.get(0)), Content.of(record));
    }
  }

  private static Reading read(String text) {
    return Reading.of(text.getBytes(ISO_8859_1), Reading.limits(SourceFormat.NDJSON));
  }
}
