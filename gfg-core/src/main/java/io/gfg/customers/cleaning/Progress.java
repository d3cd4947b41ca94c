package io.gfg.customers.cleaning;

/**
 * How far a run has come.
 *
 * @param phase what it is doing
 * @param records how many records it has read in this phase
 * @param total how many there are, or -1 while that is not known
 */
public record Progress(Phase phase, long records, long total) {

  /** What a run does with the records it reads. */
  public enum Phase {
    /** Reading the source for the evidence alone. */
    INSPECTING,
    /** Repairing, judging and handing on. */
    CLEANING
  }
}
