package io.gfg.customers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.benchmarks.endtoend.JavaOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Contenders in Java start as users of the launcher do. */
class LauncherOptionsTest {

  private static final Path LAUNCHER =
      Path.of("..", "gfg-examples", "src", "main", "scripts", "gfg");

  @Test
  void areThoseOfTheLauncher() throws IOException {
    String command = Files.readString(LAUNCHER).replaceFirst("(?s).*exec ", "");
    List<String> options =
        Pattern.compile("-XX:\\S+").matcher(command).results().map(MatchResult::group).toList();

    assertThat(options).isEqualTo(JavaOptions.OF_THE_LAUNCHER);
  }
}
