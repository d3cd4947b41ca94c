package io.gfg.customers.benchmarks.contender;

import de.bytefish.pgbulkinsert.row.SimpleRow;
import de.bytefish.pgbulkinsert.row.SimpleRowWriter;
import io.gfg.customers.benchmarks.input.Columns;
import io.gfg.customers.model.CustomerField;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The library PgBulkInsert, which writes COPY's binary format. */
final class PgBulkInsertRival {

  private static final SimpleRowWriter.Table TABLE =
      new SimpleRowWriter.Table("gfg", "customer", Columns.ALL.toArray(String[]::new));

  private PgBulkInsertRival() {}

  static void load(Job job) throws Exception {
    try (CleanedRows rows = CleanedRows.of(job)) {
      job.inTransaction(connection -> load(rows, connection));
    }
  }

  private static void load(CleanedRows rows, Connection connection) throws SQLException {
    try (SimpleRowWriter writer =
        new SimpleRowWriter(TABLE, connection.unwrap(PGConnection.class))) {
      while (rows.hasNext()) {
        @Nullable Object[] values = rows.next();
        writer.startRow(row -> fill(row, values));
      }
    }
  }

  private static void fill(SimpleRow row, @Nullable Object[] values) {
    for (CustomerField<?> field : CleanedRow.FIELDS) {
      setCell(row, field, values[field.ordinal()]);
    }
    row.setJsonb(CleanedRow.EXTRAS, null);
    row.setLong(CleanedRow.LOAD_ID, (Long) values[CleanedRow.LOAD_ID]);
    row.setTimeStampTz(CleanedRow.INSERTED_AT, time(values[CleanedRow.INSERTED_AT]));
    row.setTimeStampTz(CleanedRow.UPDATED_AT, time(values[CleanedRow.UPDATED_AT]));
  }

  private static void setCell(SimpleRow row, CustomerField<?> field, @Nullable Object value) {
    int column = field.ordinal();
    switch (field.type()) {
      case INTEGER -> row.setInteger(column, (Integer) value);
      case DECIMAL -> row.setNumeric(column, (BigDecimal) value);
      case BOOLEAN -> row.setBoolean(column, (Boolean) value);
      case TEXT -> row.setVarChar(column, (String) value);
    }
  }

  private static ZonedDateTime time(@Nullable Object value) {
    return ((OffsetDateTime) Objects.requireNonNull(value)).toZonedDateTime();
  }
}
