package io.gfg.customers.cleaning;

/**
 * How far a run has come. Whoever has a clock can tell from two of these how fast it is, and from
 * {@link #share()} how much remains.
 *
 * @param phase what it is doing
 * @param records how many records it has read in this phase
 * @param total how many there are, or -1 while that is not known
 * @param bytes how many bytes of the source it has read in this phase, as stored, compressed if it
 *     is; a little more than the records so far take
 * @param totalBytes the size of the source, or -1 if it is not known
 */
public record Progress(Phase phase, long records, long total, long bytes, long totalBytes) {

  /** What a run does with the records it reads. */
  public enum Phase {
    /** Reading the source for the evidence alone. */
    INSPECTING,
    /** Repairing, judging and handing on. */
    CLEANING
  }

  /**
   * How much of the phase is done.
   *
   * @return from 0 to 1: of the records if their number is known, else of the bytes; -1 if neither
   *     is
   */
  public double share() {
    if (total >= 0) {
      return total == 0 ? 1 : (double) records / total;
    }
    return totalBytes <= 0 ? -1 : Math.min(1, (double) bytes / totalBytes);
  }
}
