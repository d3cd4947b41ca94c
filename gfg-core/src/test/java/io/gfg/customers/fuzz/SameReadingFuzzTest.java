package io.gfg.customers.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.SourceFormat;
import java.util.List;

/**
 * A line says the same alone, where the JSON parser reads it, and behind lines of its form, where
 * the fast path does.
 */
class SameReadingFuzzTest {

  private static final ReadOptions NDJSON = Reading.limits(SourceFormat.NDJSON);
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  @FuzzTest(maxExecutions = 5_000)
  void aLineSaysTheSameWhateverStandsBeforeIt(byte[] bytes) {
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
    return Reading.of(text.getBytes(ISO_8859_1), NDJSON);
  }
}
