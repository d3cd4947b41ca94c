package io.gfg.customers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.gfg.customers.source.RawCustomer;
import io.gfg.customers.source.ReadRecord;
import io.gfg.customers.source.RecordDecoder;

/**
 * Two lines: the first teaches the decoder which keys to expect, so that the second, if it has
 * them, takes the fast path. It must say what it says to a decoder that parses everything.
 */
class RecordDecoderFuzzTest {

  @FuzzTest(maxExecutions = 20_000)
  void theFastPathSaysWhatTheParserSays(byte[] bytes) {
    int end = indexOfLineFeed(bytes);
    int second = Math.min(end + 1, bytes.length);
    RecordDecoder learning = RecordDecoder.of(Reading.LIMITS);
    learning.decode(bytes, 0, end, Decoders.POSITION);
    check(learning, bytes, 0, end);
    check(learning, bytes, second, bytes.length - second);
  }

  private static void check(RecordDecoder learning, byte[] bytes, int offset, int length) {
    ReadRecord learnt = learning.decode(bytes, offset, length, Decoders.POSITION);
    ReadRecord parsed = Decoders.PARSING.decode(bytes, offset, length, Decoders.POSITION);
    Invariant.requireEqual(Content.of(learnt), Content.of(parsed));
    Invariant.requireEqual(learnt.raw(), parsed.raw());
    if (learnt instanceof RawCustomer raw) {
      Storable.check(Decoders.TYPES.decode(raw).customer());
    }
  }

  private static int indexOfLineFeed(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] != '\n') {
      i++;
    }
    return i;
  }
}
