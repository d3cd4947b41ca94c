package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.model.CustomerField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SourceLimitsTest {

  private static final int MIB = 1024 * 1024;

  @Test
  void readsPastALineOf100Megabytes() {
    CustomerSource source = CustomerSource.of("x", () -> around("{}\n", 100 * MIB, "\n{}"));
    try (RecordReader reader = source.open()) {
      assertThat(reader.next()).isInstanceOf(RawCustomer.class);
      MalformedRecord tooLong = (MalformedRecord) reader.next();
      assertThat(tooLong.reason().rule()).isEqualTo("malformed.too-long");
      assertThat(tooLong.raw().length()).isEqualTo(64 * 1024);
      ReadRecord last = reader.next();
      assertThat(last.position().line()).isEqualTo(3);
      assertThat(last.position().byteOffset()).isEqualTo(3L + 100 * MIB + 1);
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void readsPastAnElementOf100Megabytes() {
    CustomerSource source = CustomerSource.of("x", () -> around("[{},", 100 * MIB, ",{}]"));
    assertThat(Outcomes.of(source))
        .containsExactly("1@1 ", "1@4 malformed.too-long 1:5@4", "1@104857605 ");
  }

  @Test
  void keepsTheWindowSmallOnALongLine() throws IOException {
    ByteWindow window = new ByteWindow(around("", 100 * MIB, "\n{}"), ByteWindow.CHUNK_SIZE);
    LineSplitter splitter =
        new LineSplitter(window, new RecordFactory("x", null, ReadOptions.defaults()));
    splitter.next();
    splitter.next();
    assertThat(window.buffer().length).isLessThanOrEqualTo(4 * MIB);
  }

  @Test
  void refusesDeepNestingAtItsLimit() {
    String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}\n{}";
    CustomerSource source = source(deep.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    assertThat(Outcomes.of(source)).containsExactly("1@0 malformed.too-deep 1:22@21", "2@20007 ");
  }

  @Test
  void stopsAGzipBomb() throws IOException {
    CustomerSource source = source(zeros(100), ReadOptions.defaults());
    assertThat(Outcomes.of(source))
        .last()
        .asString()
        .contains("expands to more than 250 times its size", "maxCompressionRatio, at x:");
  }

  @Test
  void stopsAtTheDecompressedSizeAllowed() throws IOException {
    ReadOptions options = ReadOptions.builder().maxDecompressedBytes(3 * MIB).build();
    assertThat(Outcomes.of(source(zeros(4), options)))
        .last()
        .asString()
        .contains("expands to more than 3145728 bytes", "maxDecompressedBytes, at x:");
  }

  @Test
  void readsRepetitiveDataBelowTheGrace() throws IOException {
    List<String> outcomes = Outcomes.of(source(zeros(4), ReadOptions.defaults()));
    assertThat(outcomes).singleElement().asString().contains("malformed.too-long");
  }

  @Test
  void parsesLongNumbersInLessThanQuadraticTime() {
    ReadOptions options = ReadOptions.builder().maxNumberLength(MIB).build();
    byte[] record =
        ("{\"revenue\":" + "9".repeat(100_000) + ".0}").getBytes(StandardCharsets.UTF_8);
    try (RecordReader reader = source(record, options).open()) {
      assertThat(((RawCustomer) reader.next()).get(CustomerField.REVENUE))
          .isInstanceOfSatisfying(
              BigDecimal.class,
              number -> {
                assertThat(number.scale()).isEqualTo(1);
                assertThat(number.unscaledValue().bitLength()).isEqualTo(332_197);
              });
    }
  }

  @Test
  void refusesLimitsThatAreNotPositive() {
    assertThatThrownBy(() -> ReadOptions.builder().maxNesting(0).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxNesting must be positive, not 0");
  }

  private static CustomerSource source(byte[] stored, ReadOptions options) {
    return CustomerSource.of("x", () -> new ByteArrayInputStream(stored), options);
  }

  /** So many letters between a beginning and an end, without holding them. */
  private static InputStream around(String beginning, int letters, String end) {
    InputStream middle =
        new InputStream() {
          private int left = letters;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, left);
            Arrays.fill(bytes, offset, offset + count, (byte) 'a');
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes(beginning), middle, bytes(end))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A gzip of a brace and so many MiB of zeros. */
  private static byte[] zeros(int mebibytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write('{');
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(new byte[MIB]);
      }
    }
    return bytes.toByteArray();
  }
}
