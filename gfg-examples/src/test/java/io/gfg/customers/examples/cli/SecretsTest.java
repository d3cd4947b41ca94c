package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  private static final String SECRET = "hunter2";
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PGPASSWORD", SECRET, "GFG_KEYWORD", SECRET);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost/db?password=hunter2",
        "jdbc:postgresql://localhost/db?user=me&PASSWORD=hunter2",
        "jdbc:postgresql://localhost/db?pass%77ord=hunter2",
        "jdbc:postgresql://localhost/db?sslpassword=hunter2",
        "jdbc:postgresql://me:hunter2@localhost/db",
        "postgresql://me:hunter2@localhost/db",
        "postgresql://me:hunter2/x@localhost/db",
        "postgres://me:hunter2@localhost",
      })
  void refusesAPasswordInTheUrlAndDoesNotRepeatIt(String url) {
    Run run = Run.of("answer", "--jdbc-url", url);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("PGPASSWORD").doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer jdbc:postgresql://localhost/db?password=hunter2",
        "answer --password=hunter2 --jdbc-url jdbc:postgresql://localhost/db",
        "answer --jdbc-url=jdbc:postgresql://localhost/db --password hunter2",
        "load a --jdbc-url jdbc:postgresql://localhost:x/db hunter2",
        "answer --jdbc-url mysql://me/hunter2",
      })
  void doesNotRepeatWhatMayBeAPassword(String command) {
    Run run = Run.of(command.split(" "));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out() + run.err()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answer --jdbc-url jdbc:postgresql://localhost:1/db",
        "load no-such-file --jdbc-url jdbc:postgresql://localhost:1/db --user me",
        "inspect no-such-file",
      })
  void doesNotTellWhatTheEnvironmentHolds(String command) {
    Run run = Run.in(ENVIRONMENT, command.split(" "));

    assertThat(run.code()).isPositive();
    assertThat(run.out() + run.err()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:postgresql://localhost:1/db", "postgresql://me@localhost:1/db"})
  void keepsThePasswordOutOfItsOwnTexts(String url) {
    Shell shell = Shells.with(ENVIRONMENT);
    Login login = Login.of(DatabaseUrl.parse(url), null, shell);

    assertThat(login.password()).isEqualTo(SECRET);
    assertThat(login.toString() + shell).doesNotContain(SECRET);
    assertThatExceptionOfType(ConnectionException.class)
        .isThrownBy(() -> Database.connect(login))
        .satisfies(
            failure -> assertThat(failure).hasStackTraceContaining("localhost"),
            failure ->
                assertThat(failure)
                    .extracting(Throwable::toString)
                    .asString()
                    .doesNotContain(SECRET));
  }
}
