package io.gfg.customers.discovery;

import java.util.List;
import java.util.Optional;

/**
 * Rows of one key that differ: as many as there are different rows more than keys. Where either
 * count is an estimate, so is their difference, and few conflicts do not show.
 *
 * @param key the name of the key
 * @param severity what they are if there are any
 */
record Conflicts(String key, Severity severity) {

  /**
   * Four standard deviations of the difference of two estimated counts, as a share of the rows: a
   * set of rows that is full keeps at least 3,100,000.
   */
  private static final double MARGIN = 0.0033;

  Optional<Finding> among(RowCounts rows, RowCounts keys) {
    long count = rows.distinct() - keys.distinct();
    if (rows.isExact() && keys.isExact()) {
      return count > 0 ? Optional.of(exact(count, rows)) : Optional.empty();
    }
    long margin = (long) Math.ceil(MARGIN * rows.distinct());
    return Optional.of(count > margin ? about(count, margin, rows) : unseen(margin, rows));
  }

  private Finding exact(long count, RowCounts rows) {
    String headline =
        "%s rows have a %s of another row and differ from it".formatted(Counts.inWords(count), key);
    return counted(severity, count, rows).proven(headline, null);
  }

  private Finding about(long count, long margin, RowCounts rows) {
    String headline =
        "about %s rows, at least %s, have a %s of another row and differ from it"
            .formatted(Counts.inWords(count), Counts.inWords(count - margin), key);
    return counted(severity, count, rows).finding(Confidence.STRONG, null, headline, null);
  }

  private Finding unseen(long margin, RowCounts rows) {
    String headline =
        "the rows are too many to tell whether some of one %s differ; more than %s would show"
            .formatted(key, Counts.inWords(margin));
    return counted(Severity.INFO, 0, rows).finding(Confidence.SUGGESTIVE, null, headline, null);
  }

  private Counted counted(Severity found, long count, RowCounts rows) {
    return new Counted(FindingKind.CONFLICTING_ROWS, List.of(key), found, count, rows.distinct());
  }
}
