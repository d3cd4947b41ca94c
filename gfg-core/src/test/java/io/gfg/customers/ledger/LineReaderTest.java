package io.gfg.customers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {

  @TempDir private Path directory;

  @Test
  void givesEachLineWhereverItEndsInTheBuffer() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int length : List.of(0, 1, 65_534, 65_535, 65_536, 65_537, 3, 500_000, 0, 131_071, 2)) {
      lines.add(Integer.toString(lines.size() % 10).repeat(length));
    }
    assertThat(read(String.join("\n", lines) + "\n")).isEqualTo(lines);
  }

  @Test
  void takesALineWithoutItsEndForNone() throws IOException {
    assertThat(read("one\ntwo")).containsExactly("one");
    assertThat(read("")).isEmpty();
  }

  private List<String> read(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("lines"), text);
    List<String> lines = new ArrayList<>();
    try (LineReader reader = LineReader.open(file)) {
      for (byte[] line = reader.next(); line != null; line = reader.next()) {
        lines.add(new String(line, StandardCharsets.UTF_8));
      }
      assertThat(reader.place()).isEqualTo(file + ":" + (lines.size() + 1));
    }
    return lines;
  }
}
