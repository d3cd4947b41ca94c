package io.gfg.customers.audit;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import io.gfg.customers.model.RawText;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import java.io.Serializable;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record in quarantine: not loaded, and kept whole.
 *
 * @param position where it was read
 * @param customerId whom it describes, or null if that could not be read
 * @param reasons why it was rejected, at least one
 * @param raw its bytes
 */
public record Rejection(
    RecordPosition position, @Nullable String customerId, List<Reason> reasons, RawText raw)
    implements Described, Serializable {

  /** Copies the reasons and checks that there is one. */
  public Rejection {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a rejection needs a reason, at " + position);
    }
  }

  /**
   * Writes {@code raw} as text, and as {@code raw_base64} too where the bytes are not UTF-8 and the
   * text could not give them back; elsewhere that field is null.
   */
  @Override
  public void describe(FieldConsumer out) {
    out.field("source", position.source());
    out.field("entry", position.entry());
    out.field("record", position.record());
    out.field("line", position.line());
    out.field("byte_offset", position.byteOffset());
    out.field("customer_id", customerId);
    out.field("reasons", reasons);
    out.field("raw", raw.text());
    out.field("raw_base64", raw.isUtf8() ? null : Base64.getEncoder().encodeToString(raw.bytes()));
  }

  /** The place and the rules, never the content. */
  @Override
  public String toString() {
    return "Rejection[" + reasons.stream().map(Reason::rule).toList() + " at " + position + "]";
  }
}
