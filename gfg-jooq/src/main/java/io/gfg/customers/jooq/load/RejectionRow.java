package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.REJECTED_RECORD;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.RawText;
import io.gfg.customers.sink.JsonText;
import java.util.List;
import org.jooq.Field;

/** A rejection as a row of COPY data. */
final class RejectionRow {

  /** The columns, in the order of {@link #write}; the load's id stands in front of them. */
  static final List<Field<?>> COLUMNS =
      List.of(
          REJECTED_RECORD.LOAD_ID,
          REJECTED_RECORD.RECORD_NUMBER,
          REJECTED_RECORD.LINE_NUMBER,
          REJECTED_RECORD.BYTE_OFFSET,
          REJECTED_RECORD.CUSTOMER_ID,
          REJECTED_RECORD.REASONS,
          REJECTED_RECORD.RAW,
          REJECTED_RECORD.RAW_BYTES);

  private static final char NUL = '\0';
  private static final char REPLACEMENT = '\uFFFD';

  private RejectionRow() {}

  static void write(Rejection rejection, long loadId, CopyText out) {
    RawText raw = rejection.raw();
    String text = raw.text();
    boolean exact = raw.isUtf8() && text.indexOf(NUL) < 0;
    String id = rejection.customerId();
    out.cell(loadId)
        .cell(rejection.position().record())
        .cell(rejection.position().line())
        .cell(rejection.position().byteOffset())
        .cell(id == null ? null : storable(id))
        .cell(storable(JsonText.of(rejection.reasons())))
        .cell(storable(text))
        .cell(exact ? null : raw.bytes())
        .endRow();
  }

  private static String storable(String text) {
    return text.replace(NUL, REPLACEMENT);
  }
}
