package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.report.CustomerReport;
import io.gfg.customers.report.content.Distributions;
import io.gfg.customers.source.TableSource;

/** What the page tells of a file before anything is done to it. */
final class FileReport {

  private FileReport() {}

  static CustomerReport of(TableSource table) {
    return of(TableFile.inspect(table), table);
  }

  static CustomerReport of(TableProfile profile, TableSource table) {
    return CustomerReport.of(profile).distributions(Distributions.of(table));
  }
}
