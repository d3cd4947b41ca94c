package io.gfg.customers.examples.cli;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {

  private static final DatabaseUrl URL =
      DatabaseUrl.parse("jdbc:postgresql://db.example:6432/shop");

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path home;

  @BeforeEach
  void requirePermissions() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "files have no permissions here");
  }

  private String passwordFor(String line) throws IOException {
    passwordFile(home.resolve(".pgpass"), line, "rw-------");
    return Login.of(URL, "anna", shell(Map.of())).password();
  }

  private static void passwordFile(Path file, String text, String permissions) throws IOException {
    Files.writeString(file, text + "\n");
    Files.setPosixFilePermissions(file, fromString(permissions));
  }

  private Shell shell(Map<String, String> environment) {
    return Shells.with(environment, home, err);
  }

  private String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "db.example:6432:shop:anna:pw|pw",
        "*:*:*:*:pw|pw",
        "*:6432:*:anna:pw|pw",
        "*:*:*:*:p\\:w|p:w",
        "*:*:*:*:p\\\\w|p\\w",
        "*:*:*:ann\\a:pw|pw",
        "*:*:*:*:p#w*|p#w*",
      })
  void findsThePasswordInALineThatFits(String line, String password) throws IOException {
    assertThat(passwordFor(line)).isEqualTo(password);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#*:*:*:*:pw",
        "*:*:*:pw",
        "other:6432:shop:anna:pw",
        "db.example:5432:shop:anna:pw",
        "db.example:6432:shops:anna:pw",
        "db.example:6432:shop:berta:pw",
        "\\*x:*:*:*:pw",
      })
  void passesALineByThatDoesNotFit(String line) throws IOException {
    assertThat(passwordFor(line)).isEmpty();
  }

  @Test
  void takesTheFirstLineThatFits() throws IOException {
    assertThat(passwordFor("*:*:*:berta:one\n*:*:*:anna:two\n*:*:*:*:three")).isEqualTo("two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
  void ignoresAFileThatOthersMayUseAndSaysSo(String permissions) throws IOException {
    passwordFile(home.resolve(".pgpass"), "*:*:*:*:pw", permissions);

    assertThat(Login.of(URL, "anna", shell(Map.of())).password()).isEmpty();
    assertThat(messages()).contains("chmod 0600").doesNotContain("pw");
  }

  @Test
  void ignoresWhatIsNoFileAndSaysSo() throws IOException {
    Files.createDirectory(home.resolve(".pgpass"));

    assertThat(Login.of(URL, "anna", shell(Map.of())).password()).isEmpty();
    assertThat(messages()).contains("no plain file");
  }

  @Test
  void prefersTheFileThatTheEnvironmentNames() throws IOException {
    Path named = home.resolve("named");
    passwordFile(home.resolve(".pgpass"), "*:*:*:*:home", "rw-------");
    passwordFile(named, "*:*:*:*:named", "rw-------");

    Shell shell = shell(Map.of("PGPASSFILE", named.toString()));

    assertThat(Login.of(URL, "anna", shell).password()).isEqualTo("named");
  }

  @Test
  void prefersThePasswordInTheEnvironment() throws IOException {
    passwordFile(home.resolve(".pgpass"), "*:*:*:*:file", "rw-------");

    assertThat(Login.of(URL, "anna", shell(Map.of("PGPASSWORD", "variable"))).password())
        .isEqualTo("variable");
  }

  @Test
  void looksForEachOfSeveralHosts() throws IOException {
    passwordFile(home.resolve(".pgpass"), "second:5433:*:*:pw", "rw-------");
    DatabaseUrl two = DatabaseUrl.parse("jdbc:postgresql://first:5432,second:5433/shop");

    assertThat(Login.of(two, "anna", shell(Map.of())).password()).isEqualTo("pw");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h/d,, account",
    "jdbc:postgresql://h/d, variable, variable",
    "jdbc:postgresql://h/d?user=parameter, variable, parameter",
    "postgresql://authority@h/d, variable, authority",
    "postgresql://auth%40ority@h/d, variable, auth@ority",
  })
  void findsTheUserAsPsqlDoes(String url, String variable, String expected) {
    Shell shell = shell(variable == null ? Map.of() : Map.of("PGUSER", variable));

    assertThat(Login.of(DatabaseUrl.parse(url), null, shell).user()).isEqualTo(expected);
    assertThat(Login.of(DatabaseUrl.parse(url), "option", shell).user()).isEqualTo("option");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://h:1/d, jdbc:postgresql://h:1/d",
    "postgresql://h:1/d, jdbc:postgresql://h:1/d",
    "postgres://h/d, jdbc:postgresql://h/d",
    "postgresql://me@h/d?sslmode=require, jdbc:postgresql://h/d?sslmode=require",
    "postgresql://h?sslmode=require, jdbc:postgresql://h/?sslmode=require",
    "postgresql://h/d?sslrootcert=/a/b, jdbc:postgresql://h/d?sslrootcert=/a/b",
    "'postgresql://one:1,two/d', 'jdbc:postgresql://one:1,two/d'",
    "postgresql:///d, jdbc:postgresql:///d",
    "jdbc:postgresql:d, jdbc:postgresql:d",
    "postgresql://me@[::1]:5432/d, jdbc:postgresql://[::1]:5432/d",
  })
  void readsAddressesOfTheDriverAndOfPsql(String text, String jdbc) {
    assertThat(DatabaseUrl.parse(text).jdbc()).isEqualTo(jdbc);
  }
}
