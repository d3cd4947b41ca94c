package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** For each kind a small table in which it is to be found, and what was done to make it so. */
final class KindExample {

  private static final int ROWS = 1500;

  private final FindingKind kind;
  private final Grid grid = Grids.customers(ROWS, 5);
  private String added = "";

  private KindExample(FindingKind kind) {
    this.kind = kind;
  }

  /** The findings of the kind in its example. */
  static List<Finding> findings(FindingKind kind) {
    KindExample example = new KindExample(kind);
    example.spoil();
    return example.find();
  }

  /** The findings of the kind in the table before it is spoiled. */
  static List<Finding> cleanFindings(FindingKind kind) {
    return new KindExample(kind).find();
  }

  private List<Finding> find() {
    byte[] bytes =
        (new String(grid.ndjson(), StandardCharsets.UTF_8) + added)
            .getBytes(StandardCharsets.UTF_8);
    TableSource source =
        TableSource.of(
            "example.ndjson", () -> new ByteArrayInputStream(bytes), ReadOptions.defaults());
    InspectOptions options =
        InspectOptions.defaults().withContract(TableContract.customers()).withThreads(1);
    return TableInspector.of(options).inspect(source).findings().stream()
        .filter(finding -> finding.kind() == kind)
        .toList();
  }

  private void spoil() {
    switch (kind) {
      case DUPLICATE_ROWS -> grid.rows.addAll(grid.rows.subList(10, 15));
      case CONFLICTING_ROWS -> conflict();
      case WRONG_UNIT -> each("days_since_last_order", 1, days -> times(days, 24));
      case MIXED_UNITS -> each("days_since_last_order", 3, days -> times(days, 24));
      case WRONG_SCALE -> each("average_discount_used", 1, KindExample::timesTenThousand);
      case COPIED_COLUMN -> copy("wacc_items", "macc_items");
      case SENTINEL_VALUE -> each("returns", 20, ignored -> "9999");
      case ENCODED_BOOLEAN ->
          each("is_newsletter_subscriber", 1, it -> it.equals("true") ? "\"Y\"" : "\"N\"");
      case ENCODED_NUMBER -> each("vouchers", 4, it -> "\"" + it + "\"");
      case MISSING_COLUMN -> grid.drop("vouchers");
      case RENAMED_COLUMN -> grid.names.set(grid.index("female_items"), "ladies");
      case TYPE_DRIFT -> each("vouchers", 25, ignored -> "\"n/a\"");
      case BROKEN_ORDER -> each("days_since_last_order", 50, ignored -> "2500");
      case BROKEN_SUM -> each("items", 50, items -> times(items, 2));
      case SWAPPED_COLUMNS -> swap("female_items", "orders");
      case IMPLAUSIBLE_VALUE -> each("vouchers", 100, ignored -> "-3");
      case MALFORMED_RECORD -> added = "{\"customer_id\": \n";
      case GRANULARITY -> each("vouchers", 1, it -> times(it, 50));
      case CONSTANT_COLUMN -> grid.add("country", Collections.nCopies(ROWS, "\"AU\""));
      case MISSING_VALUES -> each("coupon_discount_applied", 4, ignored -> "null");
      case UNDOCUMENTED_COLUMN, FLAG_NOT_COUNT, RELATION -> {
        // There in the table as it is.
      }
    }
  }

  /** Whether the table shows it without being spoiled. */
  static boolean isThereAnyway(FindingKind kind) {
    return switch (kind) {
      case UNDOCUMENTED_COLUMN, FLAG_NOT_COUNT, CONSTANT_COLUMN, RELATION -> true;
      default -> false;
    };
  }

  private void conflict() {
    @Nullable String[] row = grid.rows.get(3).clone();
    row[grid.index("revenue")] = "12.5";
    grid.rows.add(row);
  }

  private void copy(String from, String to) {
    grid.rows.forEach(row -> row[grid.index(to)] = row[grid.index(from)]);
  }

  private void swap(String first, String second) {
    for (int i = 0; i < grid.rows.size(); i += 8) {
      @Nullable String[] row = grid.rows.get(i);
      String kept = row[grid.index(first)];
      row[grid.index(first)] = row[grid.index(second)];
      row[grid.index(second)] = kept;
    }
  }

  private void each(String column, int step, UnaryOperator<String> change) {
    int index = grid.index(column);
    for (int i = 0; i < grid.rows.size(); i += step) {
      @Nullable String[] row = grid.rows.get(i);
      row[index] = change.apply(String.valueOf(row[index]));
    }
  }

  private static String times(String number, int factor) {
    return Long.toString(Long.parseLong(number) * factor);
  }

  private static String timesTenThousand(String rate) {
    String shifted = new java.math.BigDecimal(rate).movePointRight(4).toPlainString();
    return Arrays.asList("0.0000", "0").contains(shifted) ? "0" : shifted;
  }
}
