package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.examples.cli.Shell.Account;
import io.gfg.customers.examples.cli.Shell.Attendance;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command line made for its arguments, which describes no more than these need. */
class GfgCommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-h",
        "--help",
        "--version",
        "load --help",
        "policy -h",
        "lod file",
        "--hlp",
        "load",
        "answer --help --format json",
        "help"
      })
  void saysWhatTheWholeOneSays(String arguments) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(text, true, StandardCharsets.UTF_8);
    Account account = new Account("postgres", Path.of("no-such-home"));
    Shell shell = new Shell(stream, stream, Map.of(), account, Attendance.PIPE);

    int code = GfgCommandLine.in(shell, words).execute(words);

    Run whole = Run.of(words);
    assertThat(text.toString(StandardCharsets.UTF_8)).isEqualTo(whole.out() + whole.err());
    assertThat(code).isEqualTo(whole.code());
  }
}
