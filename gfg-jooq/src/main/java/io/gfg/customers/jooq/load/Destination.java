package io.gfg.customers.jooq.load;

import io.gfg.customers.model.Customer;
import java.util.List;
import org.jooq.Field;
import org.jooq.QueryPart;

/** Where the rows of a load are copied to, and what has to be done once all are there. */
interface Destination {

  /** How rows get into the table of customers by this destination. */
  LoadRoute route();

  /** The table to copy into. */
  QueryPart table();

  /** The columns to copy, those of the file first. */
  List<Field<?>> columns();

  /** What every row holds in the columns that do not come from the file, as text. */
  List<String> constants();

  /** Whether the table of customers has this row already, so that it need not be copied. */
  default boolean has(Customer customer) {
    return false;
  }

  /** Brings the table of customers to what was copied, so many rows. */
  RowCounts finish(long copied);
}
