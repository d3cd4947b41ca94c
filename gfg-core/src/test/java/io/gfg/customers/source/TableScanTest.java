package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several cursors together meet what one reader meets: each record once, on its line. */
class TableScanTest {

  private static final List<String> RECORDS =
      List.of(
          "{\"a\": 1, \"b\": \"x\"}",
          "{\"a\": 12.50, \"b\": null}",
          "{\"a\": -3, \"b\": \"a longer text of plain letters\"} ",
          "{\"a\":true,\"b\":false}",
          " {\"b\": 1}",
          "{\"b\": [1, {\"c\": 2}], \"a\": \"\\u00fc\"}",
          "{\"a\": \"ü\", \"new\": 99999999999999999999}",
          "{\"a\": 1, \"a\": 2}",
          "{\"a\": 1} x",
          "{\"a\": 1",
          "[1]",
          "no json",
          "",
          "  \t",
          "\r");

  @Property(tries = 1_000)
  void meetsTheSameRowsWhereverBlocksEnd(
      @ForAll("lines") String text,
      @ForAll @IntRange(min = 1, max = 90) int blockSize,
      @ForAll @IntRange(min = 1, max = 60) int maxRecordBytes)
      throws IOException {
    ReadOptions options =
        ReadOptions.builder().format(SourceFormat.NDJSON).maxRecordBytes(maxRecordBytes).build();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (TableScan scan = scan(bytes, options, blockSize)) {
      assertThat(scanned(scan, 3)).isEqualTo(read(source(bytes, options)));
    }
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> line =
        Combinators.combine(Arbitraries.of(RECORDS), Arbitraries.of("\n", "\n", "\r\n", "\n\n"))
            .as((record, end) -> record + end);
    return Combinators.combine(
            Arbitraries.of("", "\uFEFF"),
            line.list().ofMaxSize(12),
            Arbitraries.of("", "\r", "{\"a\": 7}", "{\"a\": 7}\r", "{\"a\":"))
        .as((mark, lines, last) -> mark + String.join("", lines) + last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\": 1}, {\"a\": 2}, 3]", "a,b\n1,x\n2\n3,\"y\"\n", "", "\n\n"})
  void readsOtherFormatsToo(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TableSource source = source(bytes, ReadOptions.defaults());
    try (TableScan scan = source.scan()) {
      assertThat(scanned(scan, 2)).isEqualTo(read(source));
    }
  }

  @Test
  void countsLinesAcrossManyBlocks() {
    byte[] bytes = numbered(40_000);
    assertThat(bytes.length).isGreaterThan(2 * LineBlocks.SIZE);
    try (TableScan scan = source(bytes, ReadOptions.defaults()).scan()) {
      RowCursor rows = scan.rows(new TableColumns());
      for (int i = 0; i < 40_000; i++) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.row().unscaled(0)).isEqualTo(i);
        assertThat(rows.row().line()).isEqualTo(i + 1L);
      }
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void tellsOnEveryCursorWhereTheSourceBreaks() {
    byte[] bytes = numbered(200_000);
    InputStreamSupplier breaking = () -> new Breaking(new ByteArrayInputStream(bytes));
    try (TableScan scan = TableSource.of("x", breaking, ReadOptions.defaults()).scan()) {
      TableColumns columns = new TableColumns();
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> drain(scan.rows(columns)))
            .isInstanceOf(SourceException.class)
            .hasMessageContaining("the cable was cut")
            .message()
            .matches(".* at x:[0-9]{5,6} \\(byte [0-9]{7}\\)");
      }
    }
  }

  private static byte[] numbered(int lines) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, lines).forEach(i -> text.append("{\"number\": ").append(i).append("}\n"));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void drain(RowCursor rows) {
    while (rows.next()) {
      rows.row();
    }
  }

  /** Ends in an error instead of the end. */
  private static final class Breaking extends FilterInputStream {

    Breaking(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read < 0) {
        throw new IOException("the cable was cut");
      }
      return read;
    }
  }

  private static TableSource source(byte[] bytes, ReadOptions options) {
    return TableSource.of("x", () -> new ByteArrayInputStream(bytes), options);
  }

  private static TableScan scan(byte[] bytes, ReadOptions options, int blockSize)
      throws IOException {
    StoredStream stored = StoredStream.withoutDigest(new ByteArrayInputStream(bytes));
    OpenedData data = new DataOpener(stored, options, ZipPassword.none()).open();
    LineBlocks blocks = new LineBlocks("x", stored, data, options.maxRecordBytes());
    return new LineScan(blocks, options, blockSize);
  }

  /** By cursors that take turns, put in the order of lines. */
  private static List<String> scanned(TableScan scan, int cursors) {
    TableColumns columns = new TableColumns();
    List<RowCursor> all = IntStream.range(0, cursors).mapToObj(i -> scan.rows(columns)).toList();
    List<Seen> seen = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = false;
      for (RowCursor rows : all) {
        if (rows.next()) {
          more = true;
          MalformedRecord malformed = rows.malformed();
          seen.add(malformed == null ? Seen.of(rows.row()) : Seen.of(malformed));
        }
      }
    }
    return inOrder(seen);
  }

  private static List<String> read(TableSource source) {
    TableColumns columns = new TableColumns();
    RowDecoder decoder = new RowDecoder(source.options(), columns);
    TableRow row = new TableRow(columns);
    List<Seen> seen = new ArrayList<>();
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        ReadRecord record = reader.next();
        Optional<MalformedRecord> malformed =
            record instanceof MalformedRecord cut
                ? Optional.of(cut)
                : decoder.decode((TableRecord) record, row);
        seen.add(malformed.map(Seen::of).orElseGet(() -> Seen.of(row)));
      }
    }
    return inOrder(seen);
  }

  private static List<String> inOrder(List<Seen> seen) {
    return seen.stream()
        .sorted(Comparator.comparingLong(Seen::line).thenComparing(Seen::text))
        .map(it -> it.line() + ": " + it.text())
        .toList();
  }

  private record Seen(long line, String text) {

    static Seen of(MalformedRecord malformed) {
      return new Seen(malformed.position().line(), malformed.reason().message());
    }

    static Seen of(TableRow row) {
      TableColumns columns = row.columns();
      List<String> cells =
          IntStream.range(0, columns.size())
              .filter(column -> row.kind(column) != CellKind.MISSING)
              .mapToObj(i -> columns.name(i) + "=" + row.kind(i) + " " + row.text(i))
              .sorted()
              .toList();
      return new Seen(row.line(), String.join(", ", cells));
    }
  }
}
