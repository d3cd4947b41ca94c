package io.gfg.customers.rule;

import java.io.Serializable;

/**
 * What a {@link Guard} decided.
 *
 * @param decision whether to apply the repair
 * @param explanation why, with the numbers
 */
public record Verdict(Decision decision, String explanation) implements Serializable {

  /** Whether a repair may be applied. */
  public enum Decision {
    /** The evidence supports the repair. */
    APPLY,
    /** There is nothing to repair, or too little to tell. */
    SKIP,
    /** The file contradicts itself: part of it needs the repair and part of it would be damaged. */
    MIXED
  }
}
