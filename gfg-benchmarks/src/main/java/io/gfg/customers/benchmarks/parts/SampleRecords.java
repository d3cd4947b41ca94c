package io.gfg.customers.benchmarks.parts;

import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordDecoder;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratedRow;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A thousand records as published, in the forms they have on their way. */
@State(Scope.Benchmark)
public class SampleRecords {

  /** How many. */
  public static final int COUNT = 1000;

  /** Each line without its end. */
  final List<byte[]> lines = lines();

  /** All lines. */
  final byte[] text =
      lines.stream()
          .map(line -> new String(line, StandardCharsets.UTF_8))
          .collect(Collectors.joining("\n"))
          .getBytes(StandardCharsets.UTF_8);

  /** As read. */
  final List<RawCustomer> raw = raw(lines);

  private static List<byte[]> lines() {
    return CustomerGenerator.of(GeneratorSpec.builder().rows(COUNT).copies(0).build())
        .rows()
        .map(GeneratedRow::line)
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static List<RawCustomer> raw(List<byte[]> lines) {
    RecordDecoder decoder = RecordDecoder.of(ReadOptions.defaults());
    return lines.stream().map(line -> read(decoder, line)).map(RawCustomer.class::cast).toList();
  }

  /** Reads one line, as the first of its source. */
  static ReadRecord read(RecordDecoder decoder, byte[] line) {
    return decoder.decode(line, 0, line.length, new RecordPosition("sample", null, 1, 1, 0));
  }
}
