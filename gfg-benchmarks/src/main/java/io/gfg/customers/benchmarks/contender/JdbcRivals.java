package io.gfg.customers.benchmarks.contender;

import io.gfg.customers.benchmarks.input.Columns;
import io.gfg.customers.model.FieldType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Plain JDBC, in batches of a thousand. */
final class JdbcRivals {

  private static final int BATCH = 1000;

  private static final String INSERT =
      "insert into gfg.customer ("
          + String.join(", ", Columns.ALL)
          + ") values ("
          + String.join(", ", Collections.nCopies(Columns.ALL.size(), "?"))
          + ")";

  private JdbcRivals() {}

  static void rewrittenBatches(Job job) throws Exception {
    batches(job.with("reWriteBatchedInserts=true"));
  }

  static void batches(Job job) throws Exception {
    try (CleanedRows rows = CleanedRows.of(job)) {
      job.inTransaction(connection -> insert(rows, connection));
    }
  }

  private static void insert(CleanedRows rows, Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      int batched = 0;
      while (rows.hasNext()) {
        bind(rows.next(), insert);
        insert.addBatch();
        batched++;
        if (batched % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void bind(@Nullable Object[] row, PreparedStatement insert) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      if (row[i] == null) {
        insert.setNull(i + 1, typeOf(i));
      } else {
        insert.setObject(i + 1, row[i]);
      }
    }
  }

  private static int typeOf(int column) {
    if (column == CleanedRow.EXTRAS) {
      return Types.OTHER;
    }
    FieldType type = CleanedRow.FIELDS.get(column).type();
    return switch (type) {
      case INTEGER -> Types.INTEGER;
      case DECIMAL -> Types.NUMERIC;
      case BOOLEAN -> Types.BOOLEAN;
      case TEXT -> Types.VARCHAR;
    };
  }
}
