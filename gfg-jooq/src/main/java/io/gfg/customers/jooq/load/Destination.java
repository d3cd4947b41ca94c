package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Where the rows of a load are copied to, and what has to be done once all are there. */
interface Destination {

  /** The way that rows take by this destination. */
  LoadPath path();

  /** The table to copy into. */
  Table<?> table();

  /** The columns to copy, those of the file first. */
  List<Field<?>> columns();

  /** What every row holds in the columns that do not come from the file, as text. */
  List<String> constants();

  /** Brings the table of customers to what was copied, so many rows. */
  RowCounts finish(long copied);

  /** Looks at the table of customers, and chooses. */
  static Destination choose(DSLContext dsl, LoadStart start) {
    if (!isEmpty(dsl)) {
      return new StagedDestination(dsl, start, LoadPath.STAGED);
    }
    if (hasRowSecurity(dsl)) {
      return new StagedDestination(dsl, start, LoadPath.STAGED_FOR_ROW_SECURITY);
    }
    dsl.execute("lock table {0} in share row exclusive mode", CUSTOMER);
    return isEmpty(dsl) // what others inserted until the lock was had counts too
        ? new DirectDestination(dsl, start)
        : new StagedDestination(dsl, start, LoadPath.STAGED);
  }

  private static boolean isEmpty(DSLContext dsl) {
    return !Answers.one(dsl, "select exists (select 1 from {0})", Boolean.class, CUSTOMER);
  }

  private static boolean hasRowSecurity(DSLContext dsl) {
    return Answers.one(
        dsl, "select row_security_active({0})", Boolean.class, DSL.val(dsl.render(CUSTOMER)));
  }
}
