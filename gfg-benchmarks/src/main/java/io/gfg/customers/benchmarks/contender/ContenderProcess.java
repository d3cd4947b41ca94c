package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.benchmarks.input.InputFiles;
import io.gfg.customers.benchmarks.measure.HeapWatch;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The process of one run of one contender: does the work once and writes down what it took. */
public final class ContenderProcess {

  private ContenderProcess() {}

  /**
   * Runs.
   *
   * @param arguments the contender's label, the JDBC URL, the directory of the input files, and the
   *     file to make
   * @throws Exception if the contender fails
   */
  public static void main(String[] arguments) throws Exception {
    Contender contender = Contender.labelled(arguments[0]);
    Job job =
        Job.of(new InputFiles(Path.of(arguments[2])), arguments[1], DatabaseLogin.ofEnvironment());
    HeapWatch heap = HeapWatch.start();
    long start = System.nanoTime();
    contender.run(job);
    long nanos = System.nanoTime() - start;
    Properties result = new Properties();
    result.setProperty("workNanos", Long.toString(nanos));
    result.setProperty("peakHeap", Long.toString(heap.peak()));
    result.setProperty("liveHeap", Long.toString(heap.live()));
    try (Writer out = Files.newBufferedWriter(Path.of(arguments[3]))) {
      result.store(out, null);
    }
  }
}
