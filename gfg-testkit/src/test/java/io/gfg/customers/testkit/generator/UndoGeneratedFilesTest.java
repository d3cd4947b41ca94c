package io.gfg.customers.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.MixedEvidence;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.ledger.Ledger;
import io.gfg.customers.ledger.Undo;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever is planted in a file, undo gives it back byte for byte. */
class UndoGeneratedFilesTest {

  @Property(tries = 40)
  void undoOfCleanIsTheGeneratedFile(
      @ForAll @LongRange(min = 1, max = 1_000_000) long seed,
      @ForAll @DoubleRange(min = 0, max = 0.3) double rate,
      @ForAll SourceFormat format)
      throws IOException {
    Path directory = Files.createTempDirectory("undo-");
    try {
      Path source = directory.resolve("source");
      CustomerGenerator.of(spec(seed, rate, format)).writeTo(source, format);
      undoes(directory, source);
    } finally {
      delete(directory);
    }
  }

  private static void undoes(Path directory, Path source) throws IOException {
    for (CleaningPolicy policy : policies()) {
      Path cleaned = directory.resolve("cleaned");
      Path ledger = directory.resolve("ledger");
      Path restored = directory.resolve("restored");
      CleaningRun.of(CustomerSource.of(source), policy)
          .changesTo(Ledger.forNdjson(ledger))
          .into(Sinks.ndjson(cleaned));
      Undo.of(ledger).restore(cleaned, restored);
      assertThat(Files.mismatch(source, restored)).isEqualTo(-1);
    }
  }

  private static List<CleaningPolicy> policies() {
    return Stream.of(
            CleaningPolicy.standard(),
            CleaningPolicy.none().withDuplicates(DuplicateStrategies.keepFirst()),
            CleaningPolicy.notebook().withDuplicates(DuplicateStrategies.keepLast()))
        .map(policy -> policy.withRejectLimit(RejectLimit.unlimited()))
        .map(policy -> policy.onMixedEvidence(MixedEvidence.REPAIR))
        .toList();
  }

  private static GeneratorSpec spec(long seed, double rate, SourceFormat format) {
    Defects defects = Defects.none();
    for (Defect defect : Defect.values()) {
      boolean fits = format == SourceFormat.NDJSON || defect.effect() != Defect.Effect.UNREADABLE;
      defects = fits ? defects.with(defect, rate / 4) : defects;
    }
    return GeneratorSpec.builder()
        .rows(120)
        .copies(6)
        .conflicts(6)
        .seed(seed)
        .defects(defects)
        .build();
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
