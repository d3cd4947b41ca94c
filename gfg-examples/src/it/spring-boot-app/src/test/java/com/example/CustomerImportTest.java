package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresDatabase;
import io.gfg.customers.testkit.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.Constants;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class CustomerImportTest {

  private static final PostgresServer SERVER = PostgresServer.start();
  @TempDir static Path directory;
  private static Path file;

  @Autowired CustomerImport customers;
  @Autowired DSLContext dsl;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) throws SQLException {
    PostgresDatabase database = SERVER.createDatabase();
    registry.add("spring.datasource.url", database::jdbcUrl);
    registry.add("spring.datasource.username", database::user);
    registry.add("spring.datasource.password", database::password);
  }

  @BeforeAll
  static void generate() throws IOException {
    file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(500).copies(5).build()).writeTo(file);
  }

  @AfterAll
  static void stop() throws IOException {
    SERVER.close();
  }

  @Test
  void loadsWithinTheTransactionAndLeavesNothingOfOneRolledBack() {
    assertThat(Constants.FULL_VERSION).isEqualTo("3.19.35");
    CustomerSchema.migrate(dsl);

    assertThatThrownBy(() -> customers.runAndFail(file)).hasMessageContaining("other half");
    assertThat(count("gfg.customer")).isZero();
    assertThat(count("gfg.load_run")).isZero();

    assertThat(customers.run(file).inserted()).isEqualTo(495);
    assertThat(count("gfg.customer")).isEqualTo(495);
    assertThat(customers.run(file).unchanged()).isEqualTo(495);
  }

  private long count(String table) {
    return (Long) dsl.fetchValue("select count(*) from " + table);
  }
}
