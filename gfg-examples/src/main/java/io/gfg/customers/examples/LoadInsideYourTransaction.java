package io.gfg.customers.examples;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import java.nio.file.Path;
import org.jooq.DSLContext;

/** How do I load only if my own checks pass? The load takes part in your transaction. */
public final class LoadInsideYourTransaction {

  private LoadInsideYourTransaction() {}

  /** More customers would be deleted than a day can explain. */
  public static final class TooManyGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyGone(long gone, long allowed) {
      super(gone + " customers would be deleted, and at most " + allowed + " may be");
    }
  }

  /**
   * Makes the table equal to a file, unless too many customers would go.
   *
   * @param file today's file
   * @param dsl the database
   * @param allowed how many customers may be missing from the file
   * @return what the load did
   * @throws TooManyGone if more are missing; the table is then as it was
   */
  public static LoadReport replaceUnlessTooManyGo(Path file, DSLContext dsl, long allowed) {
    return dsl.transactionResult(
        ours -> {
          LoadReport report =
              CustomerPipeline.from(file)
                  .clean()
                  .loadInto(ours.dsl(), LoadOptions.builder().mode(LoadMode.REPLACE).build());
          if (report.deleted() > allowed) {
            throw new TooManyGone(report.deleted(), allowed);
          }
          return report;
        });
  }
}
