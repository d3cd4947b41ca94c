package io.gfg.customers.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.benchmarks.cli.BenchmarkCommands;
import io.gfg.customers.benchmarks.contender.Contender;
import io.gfg.customers.benchmarks.input.InputFactory;
import io.gfg.customers.benchmarks.input.InputFacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** All contenders once, over a small file: a benchmark of wrong results is worth nothing. */
class EndToEndTest {

  private static final long ROWS = 2_000;

  @TempDir private static Path directory;

  private static String output = "";
  private static List<RunLine> runs = List.of();

  @BeforeAll
  static void runOnce() throws IOException {
    // Eleven short lives: nothing is measured here, and the second compiler would only cost.
    output = endToEnd(directory, "--java-option", "-XX:TieredStopAtLevel=1");
    runs = RunLine.in(Files.readString(directory.resolve("end-to-end.json")));
  }

  private static String endToEnd(Path results, String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of("end-to-end", "--rows", "" + ROWS));
    arguments.addAll(List.of("--runs", "1", "--directory", results.toString()));
    arguments.addAll(List.of(options));
    int exit =
        BenchmarkCommands.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments.toArray(String[]::new));
    assertThat(exit).describedAs(err.toString()).isZero();
    return out.toString();
  }

  @Test
  void everyContenderStoresTheSameRows() throws IOException {
    InputFacts facts = facts();

    assertThat(runs)
        .filteredOn(run -> !run.contender().equals("gfg-changed"))
        .hasSizeGreaterThanOrEqualTo(Contender.values().length - 2)
        .allMatch(run -> run.digest().equals(facts.digest()));
    assertThat(facts.digest()).startsWith(facts.customers() + " rows, ");
    assertThat(facts.customers()).isEqualTo(ROWS - 10);
  }

  @Test
  void aWarmProcessStoresTheSameRowsRunByRun() throws IOException {
    Path results = directory.resolve("warm");
    String skipped = "jooq-loader,jooq-batch,jdbc-batch,jdbc-batch-rewritten,gfg-changed";

    assertThat(endToEnd(results, "--warm", "--skip", skipped)).contains("within one process");

    String digest = facts().digest();
    assertThat(RunLine.in(Files.readString(results.resolve("end-to-end.json"))))
        .hasSizeGreaterThanOrEqualTo(Contender.values().length - 6)
        .allMatch(run -> run.digest().equals(digest));
  }

  @Test
  void theSameFileAgainWritesNothing() {
    RunLine again = run("gfg-same");

    assertThat(again.rowsWritten()).isZero();
    assertThat(again.deadTuples()).isZero();
  }

  @Test
  void aChangedFileWritesWhatChanged() throws IOException {
    InputFacts facts = facts();
    RunLine changed = run("gfg-changed");

    assertThat(facts.changed()).isBetween(ROWS / 40, ROWS / 10);
    assertThat(changed.rowsWritten()).isEqualTo(facts.changed());
    assertThat(changed.digest()).isEqualTo(facts.changedDigest()).isNotEqualTo(facts.digest());
  }

  @Test
  void printsALineForEachContender() throws IOException {
    String markdown = Files.readString(directory.resolve("end-to-end.md"));

    for (RunLine run : runs) {
      String description = Contender.labelled(run.contender()).description();
      assertThat(output).contains(description);
      assertThat(markdown).contains("| " + description + " | 1 |");
    }
  }

  private static RunLine run(String contender) {
    return runs.stream().filter(run -> run.contender().equals(contender)).findFirst().orElseThrow();
  }

  private static InputFacts facts() throws IOException {
    return new InputFactory(directory, 1).files(ROWS).facts();
  }

  /** What the JSON says of one run. */
  private record RunLine(String contender, String digest, long rowsWritten, long deadTuples) {

    static List<RunLine> in(String json) {
      List<RunLine> lines = new ArrayList<>();
      String contender = "";
      long rowsWritten = -1;
      long deadTuples = -1;
      try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          if (token != JsonToken.PROPERTY_NAME) {
            continue;
          }
          String name = parser.currentName();
          parser.nextToken();
          switch (name) {
            case "contender" -> contender = parser.getString();
            case "rowsWritten" -> rowsWritten = parser.getLongValue();
            case "deadTuples" -> deadTuples = parser.getLongValue();
            case "digest" ->
                lines.add(
                    new RunLine(
                        Objects.requireNonNull(contender),
                        parser.getString(),
                        rowsWritten,
                        deadTuples));
            default -> {}
          }
        }
      }
      return lines;
    }
  }
}
