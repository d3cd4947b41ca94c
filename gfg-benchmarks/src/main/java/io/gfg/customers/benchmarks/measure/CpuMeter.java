package io.gfg.customers.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Processor seconds that pass between two readings; none where Linux does not tell them. */
public final class CpuMeter {

  private final Supplier<Optional<Long>> ticks;
  private Optional<Long> start = Optional.empty();

  private CpuMeter(Supplier<Optional<Long>> ticks) {
    this.ticks = ticks;
  }

  /**
   * Of the processes that this process starts and waits for.
   *
   * @return the meter
   */
  public static CpuMeter ofEndedChildren() {
    return new CpuMeter(() -> ProcStat.of("self").map(ProcStat::reapedTicks));
  }

  /**
   * Of a PostgreSQL on this machine: of all its processes, also of those that end meanwhile.
   *
   * @param backend the process number of one of its sessions
   * @return the meter, which tells nothing if no PostgreSQL of this machine has that number
   */
  public static CpuMeter ofServer(long backend) {
    Optional<Long> postmaster =
        ProcStat.of(Long.toString(backend))
            .filter(stat -> stat.name().startsWith("postgres"))
            .map(ProcStat::parent);
    return new CpuMeter(() -> postmaster.map(CpuMeter::ticksOfServer));
  }

  /** Reads again if a child has ended meanwhile: it would be missed, or counted twice. */
  private static long ticksOfServer(long postmaster) {
    long reaped = reapedBy(postmaster);
    while (true) {
      long living = livingChildrenOf(postmaster);
      long reapedMeanwhile = reapedBy(postmaster);
      if (reaped == reapedMeanwhile) {
        return reaped + living;
      }
      reaped = reapedMeanwhile;
    }
  }

  private static long reapedBy(long postmaster) {
    return ProcStat.of(Long.toString(postmaster)).map(ProcStat::reapedTicks).orElse(0L);
  }

  private static long livingChildrenOf(long postmaster) {
    return processes().stream()
        .flatMap(Optional::stream)
        .filter(stat -> stat.parent() == postmaster)
        .mapToLong(ProcStat::ownTicks)
        .sum();
  }

  private static List<Optional<ProcStat>> processes() {
    try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.chars().allMatch(Character::isDigit))
          .map(ProcStat::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the first reading. */
  public void start() {
    start = ticks.get();
  }

  /**
   * Takes the second reading.
   *
   * @return the seconds since {@link #start()}, in hundredths; empty if nobody tells
   */
  public OptionalDouble stop() {
    Optional<Long> end = ticks.get();
    return start.isPresent() && end.isPresent()
        ? OptionalDouble.of(ProcStat.seconds(end.get() - start.get()))
        : OptionalDouble.empty();
  }
}
