package io.gfg.customers.sink;

import io.gfg.customers.model.Described;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes one JSON object a line. */
final class NdjsonEncoder implements RecordEncoder {

  private final JsonGenerator generator;

  NdjsonEncoder(OutputStream out) {
    this.generator = JsonValues.generator(out);
  }

  @Override
  public void encode(Described value) {
    JsonValues.write(generator, value);
    generator.writeRaw('\n');
  }

  @Override
  public void flush() {
    generator.flush();
  }
}
