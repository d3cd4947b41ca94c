package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;

/**
 * Where the bytes of one record lie. Buffers are filled once and never reused, so a slice may be
 * kept as long as it is wanted without copying.
 *
 * @param column the column at which the record starts on its line, from 1
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by nobody; copying every record would cost a pass
record RecordSlice(RecordPosition position, int column, byte[] buffer, int offset, int length) {

  int end() {
    return offset + length;
  }

  RawText raw() {
    return RawText.copyOf(buffer, offset, length);
  }

  /** The place of one byte: {@code data.json:17, column 42 (byte 16063)}. */
  String placeOf(int index) {
    TextPlace place = new TextPlace(position.line(), column);
    place.advance(buffer, offset, index);
    return Places.of(position, place, position.byteOffset() + index - offset);
  }
}
