package io.gfg.customers.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresExtensionTest {

  @RepeatedTest(2)
  void givesEachTestAnEmptyDatabase(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatNoException().isThrownBy(() -> statement.execute("create table once (a int)"));
    }
  }

  @Test
  void givesTheSameDatabaseToAllParametersOfATest(PostgresDatabase one, DataSource other)
      throws SQLException {
    try (Connection connection = other.getConnection()) {
      assertThat(connection.getCatalog()).isEqualTo(one.name());
    }
  }

  @Test
  void sortsByCodePointInUtf8(PostgresDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select 'Z' < 'a', current_setting('server_encoding')")) {
      row.next();
      assertThat(row.getBoolean(1)).isTrue();
      assertThat(row.getString(2)).isEqualTo("UTF8");
    }
  }

  @Test
  void tellsOfATransactionLeftOpen(PostgresDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("create temp table forgotten (a int)");

      assertThatThrownBy(database::checkLeaks)
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("close every connection it took")
          .hasMessageContaining("is idle in transaction")
          .hasMessageContaining("create temp table forgotten (a int)");
    }
    assertThatNoException().isThrownBy(database::checkLeaks);
  }
}
