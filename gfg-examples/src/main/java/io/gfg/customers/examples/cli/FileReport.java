package io.gfg.customers.examples.cli;

import io.gfg.customers.report.CustomerReport;
import io.gfg.customers.report.content.Distributions;
import io.gfg.customers.source.TableSource;

/** What the page tells of a file before anything is done to it. */
final class FileReport {

  private FileReport() {}

  static CustomerReport of(TableSource table) {
    return CustomerReport.of(TableFile.inspect(table)).distributions(Distributions.of(table));
  }
}
