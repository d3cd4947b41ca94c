package io.gfg.customers.jooq.analytics;

import io.gfg.customers.sink.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom to mail.
 *
 * @param customers the best first
 */
public record Campaign(List<CampaignCustomer> customers) {

  /** Copies the customers. */
  public Campaign {
    customers = List.copyOf(customers);
  }

  /**
   * Writes the campaign as CSV after RFC 4180, with LF at the end of lines: a header, then a line
   * for each customer. An unknown value is an empty cell.
   *
   * @param out takes the text; neither flushed nor closed
   * @throws IOException if it cannot be written
   */
  public void writeCsv(Appendable out) throws IOException {
    CampaignCsv.write(customers, out);
  }

  /**
   * Writes the campaign as a CSV file in UTF-8, replacing a file that is there. The file appears
   * whole or not at all.
   *
   * @param file where; its directory must exist
   * @throws IOException if it cannot be written
   */
  public void writeCsv(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    writeCsv(text);
    WholeFile.write(file, text);
  }
}
