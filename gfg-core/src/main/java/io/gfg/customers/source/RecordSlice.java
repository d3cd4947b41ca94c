package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.RecordPosition;

/**
 * Where the bytes of one record lie. Buffers are filled once and never reused, so a slice may be
 * kept as long as it is wanted without copying.
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by nobody; copying every record would cost a pass
record RecordSlice(RecordPosition position, byte[] buffer, int offset, int length) {

  RawText raw() {
    return RawText.copyOf(buffer, offset, length);
  }
}
