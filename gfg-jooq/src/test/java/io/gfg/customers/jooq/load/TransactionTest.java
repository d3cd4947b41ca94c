package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.gfg.customers.cleaning.TooManyRejectsException;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(PostgresExtension.class)
class TransactionTest {

  @TempDir Path directory;
  private DataSource database;
  private DSLContext outside;
  private Path file;

  @BeforeEach
  void prepare(DataSource database) throws IOException {
    this.database = database;
    outside = DSL.using(database, SQLDialect.POSTGRES);
    CustomerSchema.migrate(outside);
    file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(300).copies(3).build()).writeTo(file);
  }

  @Test
  void commitsByItselfOnAPlainConnection() throws SQLException {
    try (Connection connection = database.getConnection()) {
      CustomerPipeline.from(file).clean().loadInto(DSL.using(connection, SQLDialect.POSTGRES));

      assertThat(outside.fetchCount(CUSTOMER)).isEqualTo(297);
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void leavesTheCommitToTheOwnerOfAPlainConnection() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      CustomerPipeline.from(file).clean().loadInto(DSL.using(connection, SQLDialect.POSTGRES));
      assertThat(outside.fetchCount(CUSTOMER)).isZero();

      connection.rollback();
      assertThat(outside.fetchCount(CUSTOMER)).isZero();

      CustomerPipeline.from(file).clean().loadInto(DSL.using(connection, SQLDialect.POSTGRES));
      connection.commit();
      assertThat(outside.fetchCount(CUSTOMER)).isEqualTo(297);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void commitsByItselfBehindAPool(boolean autoCommit) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database);
    config.setMaximumPoolSize(1);
    config.setAutoCommit(autoCommit);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      CustomerPipeline.from(file).clean().loadInto(DSL.using(pool, SQLDialect.POSTGRES));

      assertThat(outside.fetchCount(CUSTOMER)).isEqualTo(297);
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  void takesPartInATransactionOfJooq() {
    assertThatThrownBy(
            () ->
                outside.transaction(
                    own -> {
                      CustomerPipeline.from(file).clean().loadInto(own.dsl());
                      assertThat(own.dsl().fetchCount(CUSTOMER)).isEqualTo(297);
                      throw new IllegalStateException("changed my mind");
                    }))
        .hasMessage("changed my mind");
    assertThat(outside.fetchCount(CUSTOMER)).isZero();

    outside.transaction(own -> CustomerPipeline.from(file).clean().loadInto(own.dsl()));
    assertThat(outside.fetchCount(CUSTOMER)).isEqualTo(297);
  }

  @Test
  void takesPartInATransactionOfSpring() {
    DSLContext dsl = DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES);
    TransactionTemplate template =
        new TransactionTemplate(new DataSourceTransactionManager(database));

    template.executeWithoutResult(
        status -> {
          CustomerPipeline.from(file).clean().loadInto(dsl);
          assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(297);
          status.setRollbackOnly();
        });
    assertThat(outside.fetchCount(CUSTOMER)).isZero();

    template.executeWithoutResult(status -> CustomerPipeline.from(file).clean().loadInto(dsl));
    assertThat(outside.fetchCount(CUSTOMER)).isEqualTo(297);
  }

  @Test
  void aFailedLoadLeavesTheCallersTransactionUsable() throws IOException {
    Path bad = directory.resolve("bad.json");
    CustomerGenerator.of(
            GeneratorSpec.builder()
                .rows(300)
                .copies(0)
                .defects(Defects.asPublished().with(Defect.REVENUE_NEGATIVE, 0.5))
                .build())
        .writeTo(bad);

    outside.transaction(
        own -> {
          CustomerPipeline.from(file).clean().loadInto(own.dsl());
          assertThatThrownBy(() -> CustomerPipeline.from(bad).clean().loadInto(own.dsl()))
              .isInstanceOf(TooManyRejectsException.class);
          assertThat(own.dsl().fetchCount(CUSTOMER)).isEqualTo(297);
        });

    assertThat(outside.fetchCount(CUSTOMER)).isEqualTo(297);
    assertThat(outside.fetchCount(LOAD_RUN)).isEqualTo(1);
  }

  @Test
  void twoLoadsFitIntoOneTransaction() {
    outside.transaction(
        own -> {
          LoadReport first = CustomerPipeline.from(file).clean().loadInto(own.dsl());
          LoadReport second = CustomerPipeline.from(file).clean().loadInto(own.dsl());
          assertThat(first.inserted()).isEqualTo(297);
          assertThat(second.unchanged()).isEqualTo(297);
        });
    assertThat(outside.fetchCount(LOAD_RUN)).isEqualTo(2);
  }
}
