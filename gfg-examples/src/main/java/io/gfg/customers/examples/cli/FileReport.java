package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.report.CustomerReport;
import io.gfg.customers.report.content.Distributions;
import io.gfg.customers.source.TableSource;
import java.nio.file.Path;

/** What the page tells of a customer file before anything is done to it. */
final class FileReport {

  private FileReport() {}

  static CustomerReport of(Path file, Shell shell) {
    TableSource table = CustomerFile.table(file, shell);
    InspectOptions options = InspectOptions.defaults().withContract(TableContract.customers());
    return CustomerReport.of(TableInspector.of(options).inspect(table))
        .distributions(Distributions.of(table));
  }
}
