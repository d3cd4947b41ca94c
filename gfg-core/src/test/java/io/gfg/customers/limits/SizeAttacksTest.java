package io.gfg.customers.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * With 64 MiB of heap each attack ends in a rejected record or in an error that names the limit.
 */
class SizeAttacksTest {

  private static final Map<String, String> OUTCOMES = new HashMap<>();

  @TempDir static Path directory;

  @BeforeAll
  static void attack() throws IOException, InterruptedException {
    Path output = directory.resolve("outcomes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AttackedProgram.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES); // against a hang, not to measure
    process.destroyForcibly();
    List<String> lines = Files.readAllLines(output);
    assertThat(ended).as("ended; so far: %s", lines).isTrue();
    lines.forEach(line -> OUTCOMES.put(line.split("\t", 2)[0], line));
  }

  @ParameterizedTest
  @EnumSource
  void anAttackIsMetByALimit(Attack attack) {
    assertThat(OUTCOMES).containsKey(attack.name());
    assertThat(OUTCOMES.get(attack.name())).contains(attack.outcome());
  }
}
