package io.gfg.customers.source;

import io.gfg.customers.model.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  static RecordDefect tooLong(int limit, int index) {
    return new RecordDefect(
        DefectIds.TOO_LONG, "is longer than %d bytes (maxRecordBytes)".formatted(limit), index);
  }

  static RecordDefect numberTooLong(@Nullable String key, int limit, int index) {
    return new RecordDefect(
        DefectIds.NUMBER_TOO_LONG,
        "has in %s a number of more than %d characters (maxNumberLength)"
            .formatted(JsonText.shortName(key), limit),
        index);
  }

  static RecordDefect exponentTooLong(@Nullable String key, int index) {
    return new RecordDefect(
        DefectIds.NUMBER_TOO_LONG,
        "has in %s a number whose exponent is beyond 32 bits".formatted(JsonText.shortName(key)),
        index);
  }

  static RecordDefect textTooLong(@Nullable String key, int limit, int index) {
    return new RecordDefect(
        DefectIds.TEXT_TOO_LONG,
        "has in %s a text of more than %d characters (maxStringLength)"
            .formatted(JsonText.shortName(key), limit),
        index);
  }

  /** The record that is none, with the place at the end of the message. */
  MalformedRecord in(RecordSlice slice) {
    String message = getMessage() + " at " + slice.placeOf(index);
    return new MalformedRecord(slice.position(), slice.raw(), new Reason(rule, List.of(), message));
  }
}
