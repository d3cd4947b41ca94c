package io.gfg.customers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.support.CustomerLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the file, undo gives it back. */
class UndoProperties {

  @Property(tries = 100)
  void undoOfCleanIsTheSource(
      @ForAll("records") List<String> records,
      @ForAll("separators") List<String> separators,
      @ForAll("damage") List<Integer> damage)
      throws IOException {
    byte[] source = damaged(joined(records, separators), damage);
    Path directory = Files.createTempDirectory("undo-");
    try {
      CleaningPolicy policy =
          CleaningPolicy.notebook().withDuplicates(DuplicateStrategies.keepFirst());
      assertThat(RoundTrip.of(directory, source, policy).restored()).isEqualTo(source);
    } finally {
      delete(directory);
    }
  }

  @Provide
  Arbitrary<List<String>> records() {
    Arbitrary<String> literal =
        Arbitraries.of(
            "0", "3", "3.0", "3e0", "\"3\"", "null", "true", "\"Y\"", "\"\\u0041\"", "[ ]");
    Arbitrary<String> key =
        Arbitraries.of("orders", "items", "revenue", "coupon_discount_applied", "extra", "\\u0078");
    return net.jqwik.api.Combinators.combine(Arbitraries.integers().between(1, 4), key, literal)
        .as((id, name, value) -> CustomerLine.clean(id).with(name, value).json())
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> separators() {
    return Arbitraries.of("\n", "\n", "\n", "\r\n", "\n\n", " \n", "\n \t\n").list().ofSize(12);
  }

  /** Where a byte is changed, and to what. */
  @Provide
  Arbitrary<List<Integer>> damage() {
    return Arbitraries.integers().between(0, 1 << 20).list().ofMaxSize(3);
  }

  private static byte[] joined(List<String> records, List<String> separators) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < records.size(); i++) {
      bytes.writeBytes(records.get(i).getBytes(StandardCharsets.UTF_8));
      if (i < records.size() - 1 || separators.get(0).length() == 1) {
        bytes.writeBytes(separators.get(i).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The first record stays, so that the file is still recognised. */
  private static byte[] damaged(byte[] source, List<Integer> damage) {
    int first = CustomerLine.clean(1).json().length() + 60;
    for (int change : damage) {
      if (source.length > first) {
        source[first + change % (source.length - first)] = (byte) (change >> 8);
      }
    }
    return source;
  }

  private static void delete(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
