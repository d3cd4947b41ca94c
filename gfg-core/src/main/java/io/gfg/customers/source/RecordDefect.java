package io.gfg.customers.source;

import io.gfg.customers.model.Reason;
import java.util.List;

/** Why bytes are no record. Never leaves the package: it becomes a {@link MalformedRecord}. */
final class RecordDefect extends Exception {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final int index;

  /**
   * A defect.
   *
   * @param rule its stable id
   * @param message what is wrong, without the place
   * @param index the byte of the buffer at which it shows
   */
  RecordDefect(String rule, String message, int index) {
    super(message, null, false, false);
    this.rule = rule;
    this.index = index;
  }

  MalformedRecord in(RecordSlice slice) {
    String message = getMessage() + " at " + slice.placeOf(index);
    return new MalformedRecord(slice.position(), slice.raw(), new Reason(rule, List.of(), message));
  }
}
