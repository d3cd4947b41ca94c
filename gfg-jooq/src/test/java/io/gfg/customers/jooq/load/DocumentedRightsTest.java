package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A role with the rights that docs/operations.md lists can load; with one less it is told so. */
@ExtendWith(PostgresExtension.class)
class DocumentedRightsTest {

  private static final Path OPERATIONS = Path.of("..", "docs", "operations.md");
  private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
  private static final LoadOptions NO_SCHEMA_CHANGES =
      LoadOptions.builder().schemaChanges(SchemaChanges.NONE).build();

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void generate() throws IOException {
    file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(200).copies(2).build()).writeTo(file);
  }

  @Test
  void theDocumentedRightsSuffice(PostgresDatabase database) throws IOException, SQLException {
    try (Connection owner = database.connect()) {
      DSLContext dsl = DSL.using(owner, SQLDialect.POSTGRES);
      CustomerSchema.migrate(dsl);
      asLoader(dsl, database, documentedRights(database));

      LoadReport report = CustomerPipeline.from(file).clean().loadInto(dsl, NO_SCHEMA_CHANGES);

      assertThat(report.inserted()).isEqualTo(198);
      dropLoader(dsl, database);
    }
  }

  @Test
  void aMissingRightIsNamedInTheError(PostgresDatabase database) throws IOException, SQLException {
    try (Connection owner = database.connect()) {
      DSLContext dsl = DSL.using(owner, SQLDialect.POSTGRES);
      CustomerSchema.migrate(dsl);
      asLoader(
          dsl,
          database,
          documentedRights(database).replace("insert, update, delete on gfg.c", "insert on gfg.c"));

      assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(dsl, NO_SCHEMA_CHANGES))
          .isInstanceOf(LoadException.class)
          .hasMessageContaining("the role lacks a right")
          .hasMessageContaining("docs/operations.md");
      dropLoader(dsl, database);
    }
  }

  private static String documentedRights(PostgresDatabase database) throws IOException {
    Matcher sql = SQL.matcher(Files.readString(OPERATIONS));
    assertThat(sql.find()).isTrue();
    return sql.group(1)
        .replace("loader", loader(database))
        .replace("database shop", "database " + database.name());
  }

  private static void asLoader(DSLContext dsl, PostgresDatabase database, String rights) {
    dsl.execute("create role " + loader(database));
    dsl.execute(rights);
    dsl.execute("set role " + loader(database));
  }

  private static void dropLoader(DSLContext dsl, PostgresDatabase database) {
    dsl.execute("reset role");
    dsl.execute("drop owned by " + loader(database));
    dsl.execute("drop role " + loader(database));
  }

  /** Roles belong to the whole server, so each database has its own. */
  private static String loader(PostgresDatabase database) {
    return "loader_of_" + database.name();
  }
}
