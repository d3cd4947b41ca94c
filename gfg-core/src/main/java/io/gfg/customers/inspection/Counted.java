package io.gfg.customers.inspection;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that needs no comparison: so many of so many records show it.
 *
 * @param kind what is found
 * @param columns the columns it is about, by name; empty if it is about whole records
 * @param severity how much it matters
 * @param count how many records show it
 * @param rows how many could
 */
record Counted(
    FindingKind kind, List<String> columns, FindingSeverity severity, long count, long rows) {

  Finding finding(String headline, @Nullable Repair repair) {
    Evidence evidence =
        new Evidence(
            EvidenceState.SUPPORTED,
            Share.of(count, rows),
            null,
            repair == null ? null : BigDecimal.ZERO,
            rows,
            Share.inWords(count, rows) + " records");
    return new Finding(
        kind,
        columns,
        List.of(),
        null,
        count,
        severity,
        Confidence.PROVEN,
        headline,
        evidence,
        repair);
  }
}
