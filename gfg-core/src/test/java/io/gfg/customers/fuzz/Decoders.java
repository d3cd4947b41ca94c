package io.gfg.customers.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gfg.customers.decoding.CustomerDecoder;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.source.RecordDecoder;
import java.util.List;

/** What all executions share; not within the fuzz test, which is loaded before Jazzer begins. */
final class Decoders {

  static final RecordPosition POSITION = new RecordPosition("fuzzed", null, 1, 1, 0);
  static final CustomerDecoder TYPES = CustomerDecoder.of(List.of());
  static final RecordDecoder PARSING = parsing();

  private Decoders() {}

  /** A decoder of records that change their keys all the time gives up guessing them. */
  private static RecordDecoder parsing() {
    RecordDecoder decoder = RecordDecoder.of(Reading.LIMITS);
    for (int i = 0; i < 100; i++) {
      byte[] record = "{\"another key %d\":0}".formatted(i).getBytes(UTF_8);
      decoder.decode(record, 0, record.length, POSITION);
    }
    return decoder;
  }
}
