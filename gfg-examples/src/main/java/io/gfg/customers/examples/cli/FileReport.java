package io.gfg.customers.examples.cli;

import io.gfg.customers.report.CustomerReport;
import io.gfg.customers.source.TableSource;
import java.util.List;

/** What the page tells of a file before anything is done to it. */
final class FileReport {

  private FileReport() {}

  static CustomerReport of(TableSource table, ThreadsOption threads) {
    return CustomerReport.of(TableFile.inspect(table, List.of(), threads));
  }

  static CustomerReport of(InspectedDay day) {
    CustomerReport report = CustomerReport.of(day.profile());
    return day.comparison() == null ? report : report.days(day.comparison());
  }
}
