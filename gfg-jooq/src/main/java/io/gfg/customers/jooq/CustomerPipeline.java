package io.gfg.customers.jooq;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.inspection.Inspector;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import java.nio.file.Path;

/**
 * The way of a customer file into PostgreSQL.
 *
 * <pre>{@code
 * LoadReport report = CustomerPipeline.from(Path.of("data.json")).clean().loadInto(dsl);
 * }</pre>
 *
 * <p>Immutable, safe to share between threads, and can be run more than once. Nothing is opened
 * before a terminal call.
 */
public final class CustomerPipeline {

  private final CustomerSource source;

  private CustomerPipeline(CustomerSource source) {
    this.source = source;
  }

  /**
   * Starts with a file: NDJSON, a JSON array or CSV, plain, gzip or zip.
   *
   * @param file the file
   * @return the pipeline
   */
  public static CustomerPipeline from(Path file) {
    return from(CustomerSource.of(file));
  }

  /**
   * Starts with any source.
   *
   * @param source the source
   * @return the pipeline
   */
  public static CustomerPipeline from(CustomerSource source) {
    return new CustomerPipeline(source);
  }

  /**
   * Looks at the source, and changes nothing.
   *
   * @return what it holds, and what seems wrong in it
   * @throws SourceException if it cannot be read
   */
  public CustomerProfile inspect() {
    return Inspector.inspect(source, CleaningPolicy.standard().decoder());
  }

  /**
   * Cleans with {@link CleaningPolicy#standard()}.
   *
   * @return the customers, not yet read
   */
  public CleanedCustomers clean() {
    return clean(CleaningPolicy.standard());
  }

  /**
   * Cleans.
   *
   * @param policy what is done to the records
   * @return the customers, not yet read
   */
  public CleanedCustomers clean(CleaningPolicy policy) {
    return new CleanedCustomers(CleaningRun.of(source, policy));
  }
}
