package io.gfg.customers.benchmarks.cli;

import io.gfg.customers.benchmarks.results.Results;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where commands write.
 *
 * @param out the results
 * @param err how far it is
 */
record Output(PrintWriter out, PrintWriter err) {

  void progress(String line) {
    err.println(line);
  }

  void results(Results results, Path directory) throws IOException {
    results.writeTo(directory);
    out.print(results.text());
    out.println("Written: " + directory.resolve(results.name()) + ".json and .md");
    out.flush();
  }
}
