package io.gfg.customers.benchmarks.input;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Makes the input files.
 *
 * @param cache where they are kept, a directory for each size and seed
 * @param seed of the generator: the same gives the same bytes
 */
public record InputFactory(Path cache, long seed) {

  /**
   * The files of a size, made if they are not there yet.
   *
   * @param rows how many records, copies included in the published share
   * @return the files
   * @throws IOException if they cannot be written
   */
  public InputFiles files(long rows) throws IOException {
    InputFiles files = rawFile(rows);
    if (!Files.exists(files.factsFile())) {
      make(files);
    }
    return files;
  }

  /**
   * The files of a size of which only the raw one is sure to be there: the others would be too much
   * for large sizes.
   *
   * @param rows how many records
   * @return the files
   * @throws IOException if the raw one cannot be written
   */
  public InputFiles rawFile(long rows) throws IOException {
    InputFiles files = new InputFiles(cache.resolve("rows-" + rows + "-seed-" + seed));
    if (!Files.exists(files.raw())) {
      Files.createDirectories(files.directory());
      Path part = files.directory().resolve("raw.part");
      CustomerGenerator.of(like(rows)).writeTo(part);
      Files.move(part, files.raw(), StandardCopyOption.ATOMIC_MOVE);
    }
    return files;
  }

  /**
   * How many customers a file has.
   *
   * @param rows how many records
   * @return the records that are no copies
   */
  public long customers(long rows) {
    return like(rows).customers();
  }

  private GeneratorSpec like(long rows) {
    long copies = rows * GeneratorSpec.PUBLISHED_COPIES / GeneratorSpec.PUBLISHED_ROWS;
    return GeneratorSpec.builder().rows(rows).copies(Math.toIntExact(copies)).seed(seed).build();
  }

  private void make(InputFiles files) throws IOException {
    long changed = ChangedFile.write(files.raw(), files.changed());
    RowsDigest digest = new RowsDigest();
    long customers = writeClean(files, digest);
    Properties facts = new Properties();
    facts.setProperty("customers", Long.toString(customers));
    facts.setProperty("changed", Long.toString(changed));
    facts.setProperty("digest", digest.value());
    facts.setProperty("changedDigest", changedDigest(files));
    try (Writer out = Files.newBufferedWriter(files.factsFile())) {
      facts.store(out, null);
    }
  }

  private static long writeClean(InputFiles files, RowsDigest digest) throws IOException {
    try (Writer copyText = Files.newBufferedWriter(files.copyText());
        Writer csv = Files.newBufferedWriter(files.csv())) {
      return clean(
          files.raw(),
          customer -> {
            digest.add(bytes(customer));
            copyText.append(RowText.copyTextOfAllColumns(customer)).append('\n');
            csv.append(RowText.csvOfAllColumns(customer)).append('\n');
          });
    }
  }

  private static String changedDigest(InputFiles files) {
    RowsDigest digest = new RowsDigest();
    clean(files.changed(), customer -> digest.add(bytes(customer)));
    return digest.value();
  }

  private static byte[] bytes(Customer customer) {
    return RowText.copyText(customer).getBytes(StandardCharsets.UTF_8);
  }

  /** Generated files are as their beginning promises, so that nothing is handed on twice. */
  private static long clean(Path file, WriterSession.CustomerWriter writer) {
    Sink<Customer, Long> sink = () -> new WriterSession(writer);
    return CleaningRun.of(CustomerSource.of(file), CleaningPolicy.standard()).into(sink).result();
  }
}
