package io.gfg.customers.jooq.analytics;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The written form of a campaign: the bytes of a CSV sink, and a header even without rows. */
final class CampaignCsv {

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  private CampaignCsv() {}

  static void write(List<CampaignCustomer> customers, Appendable out) throws IOException {
    line(header().stream(), out);
    for (CampaignCustomer customer : customers) {
      List<String> cells = new ArrayList<>();
      customer.describe((name, value) -> cells.add(text(value)));
      line(cells.stream(), out);
    }
  }

  /** The names a row describes itself by: there must be a header even where there is no row. */
  private static List<String> header() {
    List<CriterionScore> unknown =
        Arrays.stream(CampaignCriterion.values())
            .map(criterion -> new CriterionScore(criterion, null, BigDecimal.ZERO))
            .toList();
    List<String> names = new ArrayList<>();
    new CampaignCustomer(0, "", BigDecimal.ZERO, unknown)
        .describe((name, value) -> names.add(name));
    return Collections.unmodifiableList(names);
  }

  private static void line(Stream<String> cells, Appendable out) throws IOException {
    out.append(cells.map(CampaignCsv::quoted).collect(Collectors.joining(","))).append('\n');
  }

  private static String text(@Nullable Object value) {
    return value == null
        ? ""
        : value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
