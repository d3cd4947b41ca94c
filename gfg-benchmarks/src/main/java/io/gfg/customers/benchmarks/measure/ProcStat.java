package io.gfg.customers.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What Linux tells of a process in {@code /proc/PID/stat}. Times are in ticks, a hundred a second.
 *
 * @param name the program's name, of at most 15 characters
 * @param parent the process that started it
 * @param ownTicks processor time of the process itself
 * @param reapedTicks processor time of its children that have ended
 */
record ProcStat(String name, long parent, long ownTicks, long reapedTicks) {

  private static final double TICKS_A_SECOND = 100;

  /** Counted from the state behind the name: see proc(5). */
  private static final int PARENT = 1;

  private static final int USER = 11;
  private static final int SYSTEM = 12;
  private static final int CHILDREN_USER = 13;
  private static final int CHILDREN_SYSTEM = 14;

  /** The process of a number, or "self"; empty if there is none, or no Linux. */
  static Optional<ProcStat> of(String process) {
    Path file = Path.of("/proc", process, "stat");
    try {
      return Files.isReadable(file) ? Optional.of(parse(Files.readString(file))) : Optional.empty();
    } catch (IOException endedMeanwhile) {
      return Optional.empty();
    }
  }

  static ProcStat parse(String stat) {
    int nameEnd = stat.lastIndexOf(')');
    String name = stat.substring(stat.indexOf('(') + 1, nameEnd);
    String[] fields = stat.substring(nameEnd + 2).split(" ", -1);
    return new ProcStat(
        name,
        Long.parseLong(fields[PARENT]),
        Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]),
        Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]));
  }

  static double seconds(long ticks) {
    return ticks / TICKS_A_SECOND;
  }
}
