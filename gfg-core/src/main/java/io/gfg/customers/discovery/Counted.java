package io.gfg.customers.discovery;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that needs no comparison: so many of so many rows show it.
 *
 * @param kind what is found
 * @param columns the columns it is about
 * @param severity how much it matters
 * @param count how many rows show it
 * @param rows how many could
 */
public record Counted(
    FindingKind kind, List<String> columns, Severity severity, long count, long rows) {

  /** Copies the list. */
  public Counted {
    columns = List.copyOf(columns);
  }

  /**
   * The finding: counting proves it.
   *
   * @param headline all of it in one sentence
   * @param repair what would remove it, or null if nothing can
   * @return the finding
   */
  public Finding proven(String headline, @Nullable Repair repair) {
    return finding(Confidence.PROVEN, null, headline, repair);
  }

  Finding finding(
      Confidence confidence,
      @Nullable BigDecimal parameter,
      String headline,
      @Nullable Repair repair) {
    return new Finding(
        kind,
        columns,
        List.of(),
        parameter,
        count,
        severity,
        confidence,
        confidence == Confidence.PROVEN ? Score.PROVEN : Score.of(Strength.SINGLE),
        headline,
        Evidence.counted(count, rows),
        List.of(),
        repair,
        List.of());
  }
}
