package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.server.TableWrites;
import io.gfg.customers.model.Described;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One run of one contender.
 *
 * @param contender who ran
 * @param measurement what it took
 * @param writes what it wrote to the table
 * @param walBytes what the server wrote to its log meanwhile
 * @param digest the content of the table afterwards
 */
record Run(
    Contender contender,
    Measurement measurement,
    TableWrites writes,
    long walBytes,
    String digest) {

  private static final int DIGITS = 3;

  /** For JSON. */
  Described of(long rows) {
    return out -> {
      out.field("records", rows);
      out.field("contender", contender.label());
      out.field("processSeconds", decimal(OptionalDouble.of(measurement.wallSeconds())));
      out.field("workSeconds", decimal(OptionalDouble.of(measurement.workSeconds())));
      out.field("clientCpuSeconds", decimal(measurement.clientCpuSeconds()));
      out.field("serverCpuSeconds", decimal(measurement.serverCpuSeconds()));
      out.field("peakHeapBytes", whole(measurement.peakHeap()));
      out.field("liveHeapBytes", whole(measurement.liveHeap()));
      out.field("rowsWritten", writes.rows());
      out.field("deadTuples", writes.deadTuples());
      out.field("walBytes", walBytes);
      out.field("digest", digest);
    };
  }

  private static @Nullable BigDecimal decimal(OptionalDouble seconds) {
    return seconds.isPresent()
        ? BigDecimal.valueOf(seconds.getAsDouble()).setScale(DIGITS, RoundingMode.HALF_EVEN)
        : null;
  }

  private static @Nullable Long whole(OptionalLong bytes) {
    return bytes.isPresent() ? bytes.getAsLong() : null;
  }
}
