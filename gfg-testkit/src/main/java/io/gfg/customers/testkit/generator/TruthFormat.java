package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import org.jspecify.annotations.Nullable;

/**
 * The truth about a file, one line a row:
 *
 * <pre>{@code
 * {"row": 3, "customer_id": "2da5...", "kind": "copy", "first_row": 1, "planted": [
 *  {"defect": "LAST_ORDER_IN_HOURS", "column": "days_since_last_order", "written": 48, "truth": 2}]}
 * }</pre>
 */
final class TruthFormat implements RowFormat {

  private long number;

  @Override
  public void start(Utf8Buffer out) {}

  @Override
  public void row(Utf8Buffer out, RowBuilder row) {
    number++;
    RowPlan.Slot slot = row.slot();
    out.append("{\"row\": ");
    out.append(number);
    out.append(", \"customer_id\": ");
    CellText.append(out, row.truth(), CustomerField.CUSTOMER_ID);
    out.append(
        ", \"kind\": \"" + CustomerGenerator.kind(slot).name().toLowerCase(java.util.Locale.ROOT));
    out.append("\", \"first_row\": ");
    out.append(slot.firstRow());
    out.append(", \"planted\": [");
    planted(out, row);
    out.append("]}\n");
  }

  private static void planted(Utf8Buffer out, RowBuilder row) {
    String separator = "";
    for (PlantedDefect planted : row.planted()) {
      out.append(separator);
      separator = ", ";
      planted(out, planted);
    }
  }

  private static void planted(Utf8Buffer out, PlantedDefect planted) {
    out.append("{\"defect\": \"" + planted.defect() + '"');
    CustomerField<?> column = planted.column();
    if (column != null) {
      out.append(", \"column\": \"" + column + '"');
      member(out, "written", planted.written());
      member(out, "truth", planted.truth());
    }
    out.append('}');
  }

  private static void member(Utf8Buffer out, String key, @Nullable String json) {
    if (json != null) {
      out.append(", \"" + key + "\": " + json);
    }
  }

  @Override
  public void end(Utf8Buffer out) {}
}
