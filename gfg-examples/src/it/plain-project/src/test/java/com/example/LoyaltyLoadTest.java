package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class LoyaltyLoadTest {

  @TempDir Path directory;

  @Test
  void loadsUnderTheHousesOwnRules(DataSource database) throws Exception {
    Path file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(500).copies(5).build()).writeTo(file);
    DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);

    LoadReport report = LoyaltyLoad.load(file, dsl);

    assertEquals(495, report.inserted());
    assertTrue(
        report.changes().stream().anyMatch(change -> change.rule().equals("revenue.whole-dollars")));
    assertEquals(0, dsl.fetchCount(DSL.table("gfg.customer"), DSL.condition("revenue <> trunc(revenue)")));
  }
}
