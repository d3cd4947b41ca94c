package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.benchmarks.input.InputFiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ways to bring customers into the table, each run in a process of its own. */
@SuppressWarnings("ImmutableEnumChecker") // the works are method references
public enum Contender {
  /** The library's first load: raw file, empty table. */
  GFG_FIRST("gfg: raw file into the empty table", Start.EMPTY, GfgLoads::raw),
  /** The library's load of what is there already. */
  GFG_SAME("gfg: the same raw file again", Start.FILLED, GfgLoads::raw),
  /** The library's load of the next day's file. */
  GFG_CHANGED("gfg: raw file with 5 % of the customers changed", Start.FILLED, GfgLoads::changed),
  /** The yardstick: PostgreSQL's own program. */
  PSQL_COPY("psql \\copy: cleaned rows as CSV", Start.EMPTY, null),
  /** The same by the JDBC driver. */
  COPY_CSV("CopyManager: cleaned rows as CSV", Start.EMPTY, CopyRivals::csv),
  /** COPY's other text format. */
  COPY_TEXT("CopyManager: cleaned rows as COPY text", Start.EMPTY, CopyRivals::text),
  /** Binary COPY by a library. */
  PG_BULK_INSERT("PgBulkInsert: cleaned rows", Start.EMPTY, PgBulkInsertRival::load),
  /** JDBC, rewritten to inserts of many rows by the driver. */
  JDBC_BATCH_REWRITTEN(
      "JDBC batches with reWriteBatchedInserts", Start.EMPTY, JdbcRivals::rewrittenBatches),
  /** JDBC as it is. */
  JDBC_BATCH("JDBC batches", Start.EMPTY, JdbcRivals::batches),
  /** jOOQ's import API. */
  JOOQ_LOADER("jOOQ's Loader, 500 rows a statement", Start.EMPTY, JooqRivals::loader),
  /** jOOQ's batches of records. */
  JOOQ_BATCH("jOOQ batchInsert of records", Start.EMPTY, JooqRivals::batchInsert);

  private final String description;
  private final Start start;
  private final @Nullable Work work;

  Contender(String description, Start start, @Nullable Work work) {
    this.description = description;
    this.start = start;
    this.work = work;
  }

  /** What the table holds before. */
  public enum Start {
    /** Nothing. */
    EMPTY,
    /** The cleaned customers of the raw file, vacuumed. */
    FILLED
  }

  /** What a contender does. */
  interface Work {

    void run(Job job) throws Exception;
  }

  /**
   * The contender of a name.
   *
   * @param label as in {@link #label}
   * @return the contender
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  public static Contender labelled(String label) {
    return Arrays.stream(values())
        .filter(contender -> contender.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no contender "
                        + label
                        + ", but there are "
                        + Arrays.stream(values())
                            .map(Contender::label)
                            .collect(Collectors.joining(", "))));
  }

  /**
   * The name for options and tables.
   *
   * @return for example {@code gfg-first}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What it does.
   *
   * @return some words
   */
  public String description() {
    return description;
  }

  /**
   * What the table holds before.
   *
   * @return the start
   */
  public Start start() {
    return start;
  }

  /**
   * Whether it runs in Java.
   *
   * @return false for a program of PostgreSQL
   */
  public boolean isJava() {
    return work != null;
  }

  /**
   * Runs in this process.
   *
   * @param files what to load
   * @param jdbcUrl where to
   * @param login who connects
   * @throws IllegalStateException if it fails, or does not run in Java
   */
  public void run(InputFiles files, String jdbcUrl, DatabaseLogin login) {
    try {
      run(Job.of(files, jdbcUrl, login));
    } catch (Exception failure) {
      throw new IllegalStateException(label() + " failed", failure);
    }
  }

  void run(Job job) throws Exception {
    if (work == null) {
      throw new IllegalStateException(label() + " does not run in Java");
    }
    work.run(job);
  }
}
