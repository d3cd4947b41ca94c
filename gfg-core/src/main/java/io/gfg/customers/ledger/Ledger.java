package io.gfg.customers.ledger;

import io.gfg.customers.audit.Change;
import io.gfg.customers.sink.FileReceipt;
import io.gfg.customers.sink.Sink;
import java.nio.file.Path;

/**
 * Writes down every change and every dropped copy, and beside them what it takes to undo a run: see
 * {@link Undo}. Give it to a run as the place for changes, and write the customers to a file of the
 * same format with {@link io.gfg.customers.sink.Sinks}.
 *
 * <pre>{@code
 * CleaningRun.of(source, policy)
 *     .changesTo(Ledger.forNdjson(ledgerFile))
 *     .into(Sinks.ndjson(cleanedFile));
 * }</pre>
 *
 * <p>The ledger is an NDJSON file. Beside the entries of a plain audit it has those that begin with
 * {@code "change":"ledger"}, {@code "layout"}, {@code "spelling"}, {@code "text"}, {@code "skip"}
 * and {@code "end"}. Memory does not grow with the source, which is read once more alongside.
 *
 * <p>Immutable; each session belongs to one thread.
 */
public final class Ledger implements Sink<Change, FileReceipt> {

  private final Path file;
  private final CleanedFormat format;

  private Ledger(Path file, CleanedFormat format) {
    this.file = file;
    this.format = format;
  }

  /**
   * A ledger for customers that are written as NDJSON. It holds what changed and little more.
   *
   * @param file the file to make or replace; its directory must exist
   * @return the ledger
   */
  public static Ledger forNdjson(Path file) {
    return new Ledger(file, CleanedFormat.NDJSON);
  }

  /**
   * A ledger for customers that are written as CSV. It holds the text of every record, and is
   * larger than the source.
   *
   * @param file the file to make or replace; its directory must exist
   * @return the ledger
   */
  public static Ledger forCsv(Path file) {
    return new Ledger(file, CleanedFormat.CSV);
  }

  @Override
  public Session<Change, FileReceipt> open() {
    return new LedgerSession(file, format);
  }
}
