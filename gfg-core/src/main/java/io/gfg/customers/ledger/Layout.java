package io.gfg.customers.ledger;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.model.RecordPosition;
import java.util.ArrayList;
import java.util.List;

/**
 * How a record is written, apart from its values: the order of its keys and all the text around the
 * values, up to the next record.
 *
 * @param columns the keys in their order
 * @param text the text around the values, one more than there are keys
 */
record Layout(List<String> columns, List<String> text) {

  /** The layout of a record and of what stands between it and the next. */
  static Layout of(ObjectText record, String behind) {
    List<String> text = new ArrayList<>(record.gaps());
    int last = text.size() - 1;
    text.set(last, text.get(last) + behind);
    return new Layout(record.names(), List.copyOf(text));
  }

  /** The record with these values. */
  String with(List<String> values) {
    StringBuilder record = new StringBuilder(text.get(0));
    for (int i = 0; i < values.size(); i++) {
      record.append(values.get(i)).append(text.get(i + 1));
    }
    return record.toString();
  }

  /** The entry that says that records are written so from this one on. */
  Described entry(RecordPosition position) {
    return (FieldConsumer out) -> {
      out.field("change", LedgerEntry.LAYOUT);
      out.field("record", position.record());
      out.field("line", position.line());
      out.field("columns", columns);
      out.field("text", text);
    };
  }
}
