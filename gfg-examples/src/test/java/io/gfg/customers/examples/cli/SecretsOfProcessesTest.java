package io.gfg.customers.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.CustomerFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The password and the keyword are in the environment or in the password file and nowhere else: not
 * in what a process says or logs, whatever goes wrong, not in its arguments or those of what it
 * starts, not in the database, not in a file it writes.
 */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "needs /proc")
class SecretsOfProcessesTest {

  private static final Secret PASSWORD = new Secret("Pw:zebra/q&7 %41=unmistakable");
  private static final Secret WRONG = new Secret("Wr:okapi/q&7 %41=unmistakable");
  private static final Secret KEYWORD = new Secret("Kw:tapir/q&7 %41=unmistakable");
  private static final Secret BAD_KEYWORD = new Secret("Bk:eland/q&7 %41=unmistakable");
  private static final String NO_SERVER = "jdbc:postgresql://localhost:1/none";
  private static final int SHOWN = 100;
  private static final int OK = 0;
  private static final int FILE = 1;
  private static final int DATABASE = 3;

  @TempDir static Path directory;
  private static PasswordServer server;
  private static Path plain;
  private static Path zip;
  private static Path passwordFile;

  private final List<String> traces = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = new PasswordServer(PASSWORD.value());
    plain = CustomerFiles.published(directory);
    zip = zip(plain);
    Path directoryOfSecrets = Files.createTempDirectory("gfg-secrets");
    passwordFile = directoryOfSecrets.resolve("pgpass");
    Files.writeString(passwordFile, "*:*:*:*:" + PASSWORD.value().replace(":", "\\:") + "\n");
    Files.setPosixFilePermissions(passwordFile, PosixFilePermissions.fromString("rw-------"));
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    server.close();
    Files.delete(passwordFile);
    Files.delete(passwordFile.getParent());
  }

  @Test
  void aProcessLeavesNoTraceOfItsSecrets() throws Exception {
    Map<String, String> right = environment("PGPASSWORD", PASSWORD, KEYWORD);
    Map<String, String> byFile =
        Map.of("PGPASSFILE", passwordFile.toString(), "GFG_KEYWORD", KEYWORD.value());

    expect(OK, right, "load", zip.toString(), "--format", "json");
    expect(OK, byFile, "load", zip.toString(), "--mode", "replace");
    expect(OK, byFile, "answer", "--format", "json");
    expect(OK, right, "inspect", zip.toString(), "--format", "html", "-o", path("report.html"));
    expect(OK, right, "inspect", zip.toString(), "--format", "json");
    expect(
        OK,
        right,
        "clean",
        zip.toString(),
        "-o",
        path("clean.ndjson"),
        "--changes",
        path("ledger.ndjson"));
    assertNoTrace();
  }

  @Test
  void aProcessThatFailsLeavesNoTraceOfItsSecrets() throws Exception {
    Map<String, String> right = environment("PGPASSWORD", PASSWORD, KEYWORD);

    expect(DATABASE, environment("PGPASSWORD", WRONG, KEYWORD), "load", zip.toString());
    expect(FILE, environment("PGPASSWORD", PASSWORD, BAD_KEYWORD), "load", zip.toString());
    expect(FILE, environment("PGPASSWORD", PASSWORD, BAD_KEYWORD), "inspect", zip.toString());
    expect(DATABASE, right, "load", plain.toString(), "--jdbc-url", NO_SERVER);
    expect(DATABASE, right, "answer", "--jdbc-url", NO_SERVER, "--format", "json");
    expect(FILE, right, "load", "no-such-file.zip", "--no-such-option");
    server.execute("create schema if not exists gfg");
    server.execute("create table gfg.customer (nonsense int)");
    expect(DATABASE, right, "load", zip.toString());
    server.execute("drop schema gfg cascade");
    expect(OK, right, "load", zip.toString());
    assertNoTrace();
  }

  @Test
  void whatAProcessStartsLeavesNoTraceOfItsSecretsEither() throws Exception {
    Map<String, String> right = environment("PGPASSWORD", PASSWORD, KEYWORD);
    String report = path("assignment.html");

    Watched run = Watched.run(directory, right, "assignment", zip.toString(), "--report", report);

    assertThat(run.code()).as(run.said()).isZero();
    assertThat(run.arguments()).as("the embedded server is seen").hasSizeGreaterThan(1);
    run.traces().forEach(traces::add);
    assertNoTrace();
  }

  private void expect(int code, Map<String, String> environment, String... arguments)
      throws Exception {
    Watched run = Watched.run(directory, environment, withServer(arguments));
    assertThat(run.code()).as("%s: %s", List.of(arguments), run.said()).isEqualTo(code);
    run.traces().forEach(traces::add);
  }

  private static String[] withServer(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (arguments[0].equals("load") || arguments[0].equals("answer")) {
      all.addAll(List.of("--user", PasswordServer.USER));
      if (!all.contains("--jdbc-url")) {
        all.addAll(List.of("--jdbc-url", server.url()));
      }
    }
    return all.toArray(String[]::new);
  }

  private void assertNoTrace() throws IOException, SQLException {
    List<String> everywhere = new ArrayList<>(traces);
    everywhere.addAll(writtenFiles());
    everywhere.add(server.everything());
    assertThat(everywhere).as("logs").anyMatch(text -> text.contains("FINEST"));
    for (Secret secret : List.of(PASSWORD, WRONG, KEYWORD, BAD_KEYWORD)) {
      for (String form : secret.forms()) {
        assertThat(everywhere.stream().filter(text -> text.contains(form)).map(around(form)))
            .as(form)
            .isEmpty();
      }
    }
  }

  /** The texts are long. */
  private static UnaryOperator<String> around(String form) {
    return text -> {
      int at = text.indexOf(form);
      return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN));
    };
  }

  private static List<String> writtenFiles() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).map(SecretsOfProcessesTest::read).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> environment(String name, Secret password, Secret keyword) {
    return Map.of(name, password.value(), "GFG_KEYWORD", keyword.value());
  }

  private static String path(String name) {
    return directory.resolve(name).toString();
  }

  private static Path zip(Path file) throws IOException {
    ZipParameters parameters = new ZipParameters();
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    Path zip = directory.resolve("customers.zip");
    try (ZipFile archive = new ZipFile(zip.toFile(), KEYWORD.sha256().toCharArray())) {
      archive.addFile(file.toFile(), parameters);
    }
    return zip;
  }
}
