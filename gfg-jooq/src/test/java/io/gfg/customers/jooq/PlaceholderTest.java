package io.gfg.customers.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.testkit.Placeholders;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

  @Test
  void loadsTheTables() throws Exception {
    try (var database = Placeholders.postgres();
        var connection = database.getPostgresDatabase().getConnection()) {
      DSLContext dsl = DSL.using(connection, SQLDialect.POSTGRES);
      try (var sql = Placeholder.class.getResourceAsStream("schema/V1__customer.sql")) {
        dsl.connection(
            c -> {
              try (var statement = c.createStatement()) {
                statement.execute(
                    new String(sql.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
              }
            });
      }
      assertThat(Placeholder.revenue(dsl).fetchOne(0)).isNull();
    }
  }
}
