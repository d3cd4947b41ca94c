package io.gfg.customers.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.gfg.customers.testkit.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jooq.Constants;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

class PlaceholderTest {

  private final String migration = migration();

  PlaceholderTest() throws IOException {}

  @Test
  void findsTheTables() throws IOException {
    Placeholders.withPostgres(this::check);
  }

  @Property(tries = 5)
  void isAProperty(@ForAll int any) {
    assertThat((long) any).isBetween(-1L << 31, 1L << 31);
  }

  private void check(DataSource database) {
    try (var pool = new HikariDataSource()) {
      pool.setDataSource(database);
      var dsl = DSL.using(new TransactionAwareDataSourceProxy(pool), SQLDialect.POSTGRES);
      new TransactionTemplate(new DataSourceTransactionManager(pool))
          .executeWithoutResult(status -> dsl.execute(migration));
      assertThat(Placeholder.revenue(dsl).fetchOne(0)).isNull();
      assertThat(Placeholder.backend(dsl)).isPositive();
      System.out.println(
          Constants.class.getProtectionDomain().getCodeSource().getLocation()
              + " on Java "
              + Runtime.version());
    }
  }

  private static String migration() throws IOException {
    try (var sql = Placeholder.class.getResourceAsStream("schema/V1__customer.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
