package io.gfg.customers.ledger;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** The entries of a ledger that a plain audit does not have. */
final class LedgerEntry {

  static final String FORMAT = "gfg-ledger";
  static final int VERSION = 1;

  static final String LEDGER = "ledger";
  static final String FIELD = "field";
  static final String LAYOUT = "layout";
  static final String SPELLING = "spelling";
  static final String TEXT = "text";
  static final String SKIP = "skip";
  static final String END = "end";

  private LedgerEntry() {}

  /** Text of the source as it stands there. */
  static Described text(long record, RawText text) {
    return out -> {
      out.field("change", TEXT);
      out.field("record", record);
      out.field("text", text.isUtf8() ? text.text() : null);
      out.field("base64", text.isUtf8() ? null : Base64.getEncoder().encodeToString(text.bytes()));
    };
  }

  /** Values that are written otherwise in the source than the ledger would have it. */
  static Described spelling(RecordPosition position, Map<String, String> values) {
    List<String> columns = new ArrayList<>(values.keySet());
    List<String> texts = new ArrayList<>(values.values());
    return out -> {
      out.field("change", SPELLING);
      out.field("record", position.record());
      out.field("line", position.line());
      out.field("columns", columns);
      out.field("text", texts);
    };
  }

  /** The next cleaned line is of a record that stands in the ledger as text. */
  static Described skip(long record, RecordPosition accepted) {
    return out -> {
      out.field("change", SKIP);
      out.field("record", record);
      out.field("accepted", accepted.record());
    };
  }

  /** The last entry. */
  static Described end(long records, Fingerprint cleaned, Fingerprint restored) {
    return out -> {
      out.field("change", END);
      out.field("record", records);
      out.field("cleaned", cleaned);
      out.field("restored", restored);
    };
  }
}
