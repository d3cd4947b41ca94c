package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A temporary table with the columns of a file, into which a load copies before it merges. It lives
 * for one load, and its name tells which.
 */
final class StagingTable {

  /** The columns that come from the file: the catalogue's, and the extras. */
  static final List<Field<?>> COLUMNS =
      Stream.concat(
              CustomerField.all().stream().<Field<?>>map(StagingTable::columnOf),
              Stream.of(CUSTOMER.EXTRAS))
          .toList();

  private final DSLContext dsl;
  private final Table<Record> table;

  private StagingTable(DSLContext dsl, Table<Record> table) {
    this.dsl = dsl;
    this.table = table;
  }

  static StagingTable create(DSLContext dsl, long loadId) {
    Table<Record> table = DSL.table(DSL.name("gfg_staging_" + loadId));
    dsl.execute(
        "create temporary table {0} on commit drop as select {1} from {2} with no data",
        table, DSL.list(COLUMNS), CUSTOMER);
    return new StagingTable(dsl, table);
  }

  Table<Record> table() {
    return table;
  }

  /** A column of this table, by the column of the customer table that it is for. */
  <T> Field<T> column(Field<T> customerColumn) {
    return DSL.field(
        table.getQualifiedName().append(customerColumn.getUnqualifiedName()),
        customerColumn.getDataType());
  }

  List<Field<?>> columns() {
    return COLUMNS.stream().<Field<?>>map(this::column).toList();
  }

  /** Tells the planner how much it holds. */
  void analyze() {
    dsl.execute("analyze {0}", table);
  }

  /** A second load in the same transaction makes one of its own; this one need not wait for it. */
  void drop() {
    dsl.dropTable(table).execute();
  }

  private static Field<?> columnOf(CustomerField<?> field) {
    Field<?> column = CUSTOMER.field(field.name());
    if (column == null) {
      throw new IllegalStateException("the table customer has no column " + field);
    }
    return column;
  }
}
