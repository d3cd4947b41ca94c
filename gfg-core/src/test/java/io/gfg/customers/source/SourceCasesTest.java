package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceCasesTest {

  static Stream<SourceCase> all() {
    return SourceCases.all();
  }

  static Stream<SourceCase> ofKnownFormat() {
    return SourceCases.all().filter(SourceCasesTest::isRead);
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesTheExpectedOutcomes(SourceCase edge) {
    assertThat(withoutErrors(Outcomes.of(edge.source()))).isEqualTo(withoutErrors(edge.outcomes()));
    assertThat(error(Outcomes.of(edge.source()))).contains(error(edge.outcomes()));
  }

  @ParameterizedTest
  @MethodSource("ofKnownFormat")
  void givesTheSameWhereverAChunkEnds(SourceCase edge) throws IOException {
    List<String> whole = read(edge, ByteWindow.CHUNK_SIZE);
    for (int chunk = 1; chunk <= edge.input().length; chunk++) {
      assertThat(read(edge, chunk)).as("chunks of %d bytes", chunk).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsTheBytesThatStandAtThePosition(SourceCase edge) {
    try (RecordReader reader = edge.source().open()) {
      while (reader.hasNext()) {
        ReadRecord record = reader.next();
        int start = (int) record.position().byteOffset();
        byte[] raw = record.raw().bytes();
        assertThat(raw).isEqualTo(Arrays.copyOfRange(edge.input(), start, start + raw.length));
      }
    } catch (SourceException expectedOfSomeCases) {
      assertThat(error(edge.outcomes())).isNotEmpty();
    }
  }

  @Test
  void namesEveryCaseOnce() {
    assertThat(SourceCases.all().map(SourceCase::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ofKnownFormat")
  void givesTheSameIfDecodedLaterWhereverAChunkEnds(SourceCase edge) throws IOException {
    List<String> whole = read(edge, ByteWindow.CHUNK_SIZE);
    for (int chunk = 1; chunk <= edge.input().length; chunk++) {
      assertThat(readUndecoded(edge, chunk)).as("chunks of %d bytes", chunk).isEqualTo(whole);
    }
  }

  private static List<String> read(SourceCase edge, int chunk) throws IOException {
    return read(edge, chunk, CustomerForm.of(edge.options()));
  }

  private static List<String> readUndecoded(SourceCase edge, int chunk) throws IOException {
    return read(edge, chunk, UndecodedForm.of(edge.options()));
  }

  private static List<String> read(SourceCase edge, int chunk, RecordForm form) throws IOException {
    List<String> outcomes = new ArrayList<>();
    ByteWindow window = new ByteWindow(new ByteArrayInputStream(edge.input()), chunk);
    RecordFactory records = new RecordFactory("x", null, edge.options(), form);
    try {
      RecordSplitter splitter =
          RecordSplitters.of(new OpenedData(null, formatOf(edge), window), records);
      ReadRecord record = splitter.next();
      while (record != null) {
        outcomes.add(Outcomes.of(decoded(record)));
        record = splitter.next();
      }
    } catch (UnreadableException error) {
      outcomes.add("error " + error.getMessage());
    }
    return outcomes;
  }

  private static ReadRecord decoded(ReadRecord record) {
    return record instanceof UndecodedRecord undecoded ? undecoded.decode() : record;
  }

  private static boolean isRead(SourceCase edge) {
    return FormatSniffer.sniff(edge.input(), 0, edge.input().length).isPresent()
        && (edge.input().length == 0 || edge.input()[0] != (byte) 0xEF);
  }

  private static SourceFormat formatOf(SourceCase edge) {
    return edge.options()
        .formatAsked()
        .or(() -> FormatSniffer.sniff(edge.input(), 0, edge.input().length))
        .orElseThrow();
  }

  private static List<String> withoutErrors(List<String> outcomes) {
    return outcomes.stream().filter(outcome -> !outcome.startsWith("error ")).toList();
  }

  private static String error(List<String> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.startsWith("error "))
        .map(outcome -> outcome.substring("error ".length()))
        .findFirst()
        .orElse("");
  }
}
