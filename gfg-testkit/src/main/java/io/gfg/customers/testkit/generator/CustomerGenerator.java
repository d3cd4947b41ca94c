package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.Customer;
import io.gfg.customers.source.SourceFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Writes customer files after the distributions of the real one, and knows the truth about every
 * row. The same specification gives the same bytes everywhere; every row can be had by its number,
 * and any number of rows is written in constant memory.
 *
 * <pre>{@code
 * CustomerGenerator generator = CustomerGenerator.of(GeneratorSpec.builder().rows(1000).copies(10).build());
 * GeneratedFile file = generator.writeTo(directory.resolve("data.json"));
 * generator.clean().writeTo(directory.resolve("clean.json"));
 * generator.writeTruthTo(directory.resolve("truth.json"));
 * GeneratedRow row = generator.row(17);
 * }</pre>
 */
public final class CustomerGenerator {

  private static final int BUFFER = 1 << 16;

  private final GeneratorSpec spec;
  private final RowPlan plan;

  private CustomerGenerator(GeneratorSpec spec) {
    this.spec = spec;
    this.plan = RowPlan.of(spec);
  }

  /**
   * A generator.
   *
   * @param spec what to generate
   * @return the generator
   */
  public static CustomerGenerator of(GeneratorSpec spec) {
    return new CustomerGenerator(spec);
  }

  /**
   * A generator of a file like the real one.
   *
   * @return the generator for {@link GeneratorSpec#asPublished()}
   */
  public static CustomerGenerator asPublished() {
    return of(GeneratorSpec.asPublished());
  }

  /**
   * What it generates.
   *
   * @return the specification
   */
  public GeneratorSpec spec() {
    return spec;
  }

  /**
   * A generator of the same customers, each once and without any defect: the file as it should be.
   *
   * @return the clean twin
   */
  public CustomerGenerator clean() {
    return of(spec.clean());
  }

  /**
   * Writes the file as newline-delimited JSON, replacing what is there.
   *
   * @param file where to
   * @return what was written
   * @throws IOException if it cannot be written
   */
  public GeneratedFile writeTo(Path file) throws IOException {
    return writeTo(file, SourceFormat.NDJSON);
  }

  /**
   * Writes the file, replacing what is there.
   *
   * @param file where to
   * @param format how; only newline-delimited JSON can hold unreadable lines
   * @return what was written
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the format cannot hold the defects
   */
  public GeneratedFile writeTo(Path file, SourceFormat format) throws IOException {
    checkHolds(format);
    try (OutputStream out = Files.newOutputStream(file)) {
      return writeTo(out, format);
    }
  }

  /**
   * Writes the file to a stream, for example a compressing one.
   *
   * @param out where to; it stays open
   * @param format how; only newline-delimited JSON can hold unreadable lines
   * @return what was written
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException if the format cannot hold the defects
   */
  public GeneratedFile writeTo(OutputStream out, SourceFormat format) throws IOException {
    checkHolds(format);
    return write(out, RowFormat.of(format));
  }

  /**
   * Writes the truth about each row as newline-delimited JSON: {@code row}, {@code customer_id},
   * {@code kind} (original, copy or conflict), {@code first_row}, and {@code planted}, each with
   * {@code defect} and, where it concerns a cell, {@code column}, {@code written} and {@code
   * truth}.
   *
   * @param file where to
   * @return what the data file holds; the bytes are those of the truth
   * @throws IOException if it cannot be written
   */
  public GeneratedFile writeTruthTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return write(out, new TruthFormat());
    }
  }

  private void checkHolds(SourceFormat format) {
    for (Defect defect : Defect.values()) {
      if (format != SourceFormat.NDJSON
          && defect.effect() == Defect.Effect.UNREADABLE
          && spec.defects().rate(defect) > 0) {
        throw new IllegalArgumentException(
            defect + " can be planted in NDJSON only, not in " + format);
      }
    }
  }

  private GeneratedFile write(OutputStream out, RowFormat format) throws IOException {
    RowBuilder row = new RowBuilder(spec, plan);
    Utf8Buffer buffer = new Utf8Buffer();
    Tally tally = new Tally();
    format.start(buffer);
    for (long number = 1; number <= spec.rows(); number++) {
      row.build(number);
      format.row(buffer, row);
      tally.count(row);
      if (buffer.size() > BUFFER) {
        tally.bytes += buffer.drainTo(out);
      }
    }
    format.end(buffer);
    tally.bytes += buffer.drainTo(out);
    return tally.of(spec);
  }

  /**
   * The truth about all rows, in their order.
   *
   * @return a lazy stream; it may run in parallel
   */
  public Stream<GeneratedRow> rows() {
    return LongStream.rangeClosed(1, spec.rows()).mapToObj(this::row);
  }

  /**
   * The truth about one row.
   *
   * @param row its number, from 1
   * @return the row
   * @throws IndexOutOfBoundsException if there is no such row
   */
  public GeneratedRow row(long row) {
    Objects.checkIndex(row - 1, spec.rows());
    RowBuilder builder = new RowBuilder(spec, plan);
    builder.build(row);
    Utf8Buffer line = new Utf8Buffer();
    NdjsonFormat.line(line, builder);
    RowPlan.Slot slot = builder.slot();
    return new GeneratedRow(
        row,
        kind(slot),
        slot.firstRow(),
        builder.written().toCustomer(),
        builder.truth().toCustomer(),
        builder.planted(),
        line.from(0));
  }

  /**
   * The true customers, each once, in the order of their first rows.
   *
   * @return a lazy stream; it may run in parallel
   */
  public Stream<Customer> customers() {
    return LongStream.range(0, spec.customers()).mapToObj(this::customer);
  }

  private Customer customer(long index) {
    RecordCells cells = new RecordCells();
    new CustomerSampler(spec.seed()).sample(index, cells);
    return cells.toCustomer();
  }

  static GeneratedRow.Kind kind(RowPlan.Slot slot) {
    if (slot.isCopy()) {
      return GeneratedRow.Kind.COPY;
    }
    return slot.isConflict() ? GeneratedRow.Kind.CONFLICT : GeneratedRow.Kind.ORIGINAL;
  }

  /** Counts what is written. */
  private static final class Tally {

    private final Map<Defect, Long> planted = new EnumMap<>(Defect.class);
    private long bytes;

    void count(RowBuilder row) {
      row.spoiled().keySet().forEach(this::count);
      Defect lineDefect = row.lineDefect();
      if (lineDefect != null) {
        count(lineDefect);
      }
    }

    private void count(Defect defect) {
      planted.merge(defect, 1L, Long::sum);
    }

    GeneratedFile of(GeneratorSpec spec) {
      return new GeneratedFile(
          spec.rows(), spec.customers(), spec.copies(), spec.conflicts(), bytes, planted);
    }
  }
}
