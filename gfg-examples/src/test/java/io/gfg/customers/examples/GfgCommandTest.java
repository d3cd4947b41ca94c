package io.gfg.customers.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.testkit.Placeholders;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class GfgCommandTest {

  @Test
  void showsItsUsage() {
    assertThat(new CommandLine(new GfgCommand()).execute()).isZero();
  }

  @Test
  void hasADatabase() throws IOException {
    Placeholders.withPostgres(database -> assertThat(database).isNotNull());
  }
}
