package io.gfg.customers.examples.cli;

import io.gfg.customers.report.content.CustomerRows;
import picocli.CommandLine.Option;

/** The option {@code --customer-rows}. */
final class RowsOption {

  @Option(
      names = "--customer-rows",
      paramLabel = "CHOICE",
      description =
          "Whether an HTML page shows rows of single customers: shown (the default) or hidden.")
  private CustomerRows choice = CustomerRows.SHOWN;

  CustomerRows choice() {
    return choice;
  }
}
