package io.gfg.customers.jooq.chaos;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadException;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.jooq.load.SchemaChanges;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The server has committed, but the line breaks before it can say so. */
@ExtendWith(PostgresExtension.class)
class LostAnswerTest {

  private static final String COMMITTED = "COMMIT\0";
  private static final String COPIED = "COPY 297\0";

  @TempDir Path directory;

  @Test
  void aCommitWhoseAnswerIsLostIsNotCalledAFailure(PostgresDatabase database) throws Exception {
    DSLContext dsl = DSL.using(database.dataSource(), SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
    Path file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(300).copies(3).build()).writeTo(file);
    URI server = URI.create(database.jdbcUrl().substring("jdbc:".length()));

    try (CuttingProxy proxy = new CuttingProxy(server.getPort());
        Connection connection = connect(database, proxy)) {
      DSLContext through = DSL.using(connection, SQLDialect.POSTGRES);
      CustomerSchema.migrate(through);
      proxy.arm(Trigger.beforeAnswer(COMMITTED, COPIED), Link::close);

      assertThatThrownBy(
              () ->
                  CustomerPipeline.from(file)
                      .clean()
                      .loadInto(
                          through, LoadOptions.builder().schemaChanges(SchemaChanges.NONE).build()))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("the connection was lost while load 1 was being committed")
          .hasMessageNotContaining("nothing was written");
    }
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(297);
    assertThat(dsl.fetchCount(LOAD_RUN, LOAD_RUN.LOAD_ID.eq(1L))).isEqualTo(1);
    LoadReport again = CustomerPipeline.from(file).clean().loadInto(dsl);
    assertThat(again.unchanged()).isEqualTo(297);
  }

  private static Connection connect(PostgresDatabase database, CuttingProxy proxy)
      throws Exception {
    String url = "jdbc:postgresql://localhost:" + proxy.port() + "/" + database.name();
    return DriverManager.getConnection(url, database.user(), database.password());
  }
}
