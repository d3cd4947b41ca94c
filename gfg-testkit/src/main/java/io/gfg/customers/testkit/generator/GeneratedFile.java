package io.gfg.customers.testkit.generator;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was written.
 *
 * @param rows all rows
 * @param customers distinct customers
 * @param copies rows that repeat an earlier row to the byte
 * @param conflicts rows with the id of an earlier customer and other values
 * @param bytes the size before any compression
 * @param planted the rows in which each defect changed something, copies included; zero times
 *     10,000 does not count
 */
public record GeneratedFile(
    long rows, long customers, long copies, long conflicts, long bytes, Map<Defect, Long> planted) {

  /** Copies the counts. */
  public GeneratedFile {
    EnumMap<Defect, Long> copy = new EnumMap<>(Defect.class);
    copy.putAll(planted);
    planted = Collections.unmodifiableMap(copy);
  }

  /**
   * The rows in which a defect changed something.
   *
   * @param defect the defect
   * @return how many, copies included
   */
  public long planted(Defect defect) {
    return planted.getOrDefault(defect, 0L);
  }
}
