package io.gfg.customers.jooq.load;

import io.gfg.customers.cleaning.ChangeCount;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.ResolvedFinding;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What a load did. The numbers add up: {@code read = inserted + updated + unchanged + duplicates +
 * rejected}.
 *
 * @param loadId the id of the load in the table {@code load_run}
 * @param mode how the load met the customers already there
 * @param route how the rows got into the table, chosen by looking at it
 * @param cleaning what cleaning did
 * @param rows what became of the rows
 * @param duration how long it took, from the start of inspection to the last statement
 */
public record LoadReport(
    long loadId,
    LoadMode mode,
    LoadRoute route,
    CleaningReport cleaning,
    RowCounts rows,
    Duration duration)
    implements Described, Serializable {

  /** Checks that the numbers add up. */
  public LoadReport {
    if (cleaning.accepted() != rows.inserted() + rows.updated() + rows.unchanged()) {
      throw new IllegalStateException(
          "the numbers of load %d do not add up: %s of %d accepted, from %s"
              .formatted(loadId, rows, cleaning.accepted(), cleaning.source().name()));
    }
  }

  /**
   * Which way the rows took into the table.
   *
   * @return the way
   */
  public LoadPath path() {
    return route.path();
  }

  /**
   * Why they took that way.
   *
   * @return a clause in lower case
   */
  public String pathReason() {
    return route.reason();
  }

  /**
   * How many records were read, malformed ones included.
   *
   * @return the number of records
   */
  public long read() {
    return cleaning.read();
  }

  /**
   * How many customers were new.
   *
   * @return the number of rows inserted
   */
  public long inserted() {
    return rows.inserted();
  }

  /**
   * How many customers had changed.
   *
   * @return the number of rows updated
   */
  public long updated() {
    return rows.updated();
  }

  /**
   * How many customers were there already, the same in every column.
   *
   * @return the number of rows not touched
   */
  public long unchanged() {
    return rows.unchanged();
  }

  /**
   * How many customers were deleted because the file does not have them.
   *
   * @return the number of rows deleted; 0 unless the mode is {@link LoadMode#REPLACE}
   */
  public long deleted() {
    return rows.deleted();
  }

  /**
   * How many records repeated an earlier one exactly.
   *
   * @return the number of duplicates
   */
  public long duplicates() {
    return cleaning.duplicates();
  }

  /**
   * How many records went to quarantine.
   *
   * @return the number of rejected records
   */
  public long rejected() {
    return cleaning.rejected();
  }

  /**
   * How often each rule changed each column.
   *
   * @return the counts, by rule and column
   */
  public List<ChangeCount> changes() {
    return cleaning.changes();
  }

  /**
   * What was found in the file, and what became of it.
   *
   * @return the findings
   */
  public List<ResolvedFinding> findings() {
    return cleaning.findings();
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("loadId", loadId);
    out.field("mode", mode.name());
    out.field("path", path().name());
    out.field("pathReason", pathReason());
    out.field("failedAttempts", route.failedAttempts());
    out.field("read", read());
    out.field("inserted", inserted());
    out.field("updated", updated());
    out.field("unchanged", unchanged());
    out.field("deleted", deleted());
    out.field("duplicates", duplicates());
    out.field("rejected", rejected());
    out.field("seconds", BigDecimal.valueOf(duration.toMillis(), 3));
    out.field("changes", changes());
    out.field("warnings", cleaning.warnings());
    out.field("rejections", cleaning.rejections());
    out.field("findings", findings());
  }
}
