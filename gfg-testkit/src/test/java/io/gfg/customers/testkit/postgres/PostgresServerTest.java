package io.gfg.customers.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresServerTest {

  @Test
  void takesTheServerThatTheEnvironmentNames(PostgresDatabase running)
      throws IOException, SQLException {
    Map<String, String> environment =
        Map.of(
            PostgresServer.URL_VARIABLE, running.jdbcUrl(),
            PostgresServer.USER_VARIABLE, running.user(),
            PostgresServer.PASSWORD_VARIABLE, running.password());

    try (PostgresServer server = PostgresServer.start(environment);
        PostgresDatabase database = server.createDatabase();
        Connection connection = database.connect()) {
      assertThat(server.origin()).isEqualTo(PostgresServer.Origin.ENVIRONMENT);
      assertThat(connection.getCatalog()).isEqualTo(database.name()).isNotEqualTo(running.name());
    }
  }

  @Test
  void startsAContainerWhereADockerEngineAnswers() throws IOException, SQLException {
    assumeTrue(DockerEngine.answers(System.getenv()), "No Docker engine answers on this machine");

    try (PostgresServer server = PostgresServer.container();
        PostgresDatabase database = server.createDatabase();
        Connection connection = database.connect()) {
      assertThat(server.origin()).isEqualTo(PostgresServer.Origin.CONTAINER);
      assertThat(connection.getCatalog()).isEqualTo(database.name());
    }
  }

  @Test
  void doesNotRepeatAWrongUrl() {
    assertThatThrownBy(() -> PostgresServer.at("postgres://me:secret@host/db", null, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must start with jdbc:postgresql:")
        .hasMessageNotContaining("secret");
  }
}
