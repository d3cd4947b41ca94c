package io.gfg.customers.benchmarks.endtoend;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What one run took.
 *
 * @param wallSeconds the whole process, from start to exit
 * @param workSeconds the work alone, without starting Java; for other programs the whole process
 * @param clientCpuSeconds processor time of the process, start and exit included
 * @param serverCpuSeconds processor time of the server meanwhile
 * @param peakHeap the most heap in use, in bytes
 * @param liveHeap the most heap in use after a collection, in bytes
 */
record Measurement(
    double wallSeconds,
    double workSeconds,
    OptionalDouble clientCpuSeconds,
    OptionalDouble serverCpuSeconds,
    OptionalLong peakHeap,
    OptionalLong liveHeap) {

  Measurement withServerCpu(OptionalDouble seconds) {
    return new Measurement(wallSeconds, workSeconds, clientCpuSeconds, seconds, peakHeap, liveHeap);
  }
}
