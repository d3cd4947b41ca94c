package io.gfg.customers.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.examples.CustomerFiles;
import io.gfg.customers.policy.PolicyFile;
import io.gfg.customers.testkit.generator.Defect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesAndUndoTest {

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void generate() throws IOException {
    file = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.002);
  }

  private static Run fine(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private String at(String name) {
    return directory.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "strict", "notebook", "none"})
  void aPrintedPolicyIsAPolicyFile(String name) throws IOException {
    Run printed = fine("policy", name);
    Files.writeString(directory.resolve("policy.yaml"), printed.out());

    assertThat(fine("policy", at("policy.yaml")).out()).isEqualTo(printed.out());
  }

  @Test
  void cleansByAPolicyFileAsByItsName() throws IOException {
    PolicyFile.write(CleaningPolicy.standard(), directory.resolve("policy.yaml"));

    String named = fine("clean", file.toString(), "-o", at("a.json"), "--format", "json").out();
    String read =
        fine(
                "clean",
                file.toString(),
                "-o",
                at("b.json"),
                "--format",
                "json",
                "--policy",
                at("policy.yaml"))
            .out();

    assertThat(read).isEqualTo(named);
    assertThat(directory.resolve("b.json")).hasSameBinaryContentAs(directory.resolve("a.json"));
  }

  @Test
  void proposesAPolicyThatRepairsOnceAndDoesNothingToARightFile() throws IOException {
    fine("inspect", file.toString(), "--propose", at("policy.yaml"));
    String policy = Files.readString(directory.resolve("policy.yaml"));
    assertThat(policy)
        .contains("policy: \"suggested\"")
        .contains("\n  - id: days-since-last-order.hours-as-days\n")
        .contains("\n  - id: average-discount-used.rate-times-10000\n")
        .contains("\n  # - id: macc-items.copy-of-wacc-items\n");

    String[] clean = {"--policy", at("policy.yaml"), "--format", "json"};
    assertThat(fine(with(clean, "clean", file.toString(), "--dry-run")).out())
        .contains("\"rule\":\"days-since-last-order.hours-as-days\",\"applied\":true");
    fine(with(clean, "clean", file.toString(), "-o", at("once.json")));
    assertThat(fine(with(clean, "clean", at("once.json"), "-o", at("twice.json"))).out())
        .contains("\"changes\":[]")
        .doesNotContain("\"applied\":true");
    assertThat(directory.resolve("twice.json"))
        .hasSameBinaryContentAs(directory.resolve("once.json"));
  }

  @Test
  void proposesNoPolicyForAnotherTable() throws IOException {
    Path other = Files.writeString(directory.resolve("other.csv"), "a,b\n1,2\n");
    Run run = Run.of("inspect", other.toString(), "--propose", at("policy.yaml"));
    assertThat(run.code()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).contains("policies are for customer files");
    assertThat(directory.resolve("policy.yaml")).doesNotExist();
  }

  private static String[] with(String[] options, String... arguments) {
    return Stream.concat(Stream.of(arguments), Stream.of(options)).toArray(String[]::new);
  }

  @Test
  void explainsByAPolicyFile() {
    PolicyFile.write(CleaningPolicy.none(), directory.resolve("policy.yaml"));

    Run run = fine("explain", file.toString(), "--customer", "x", "--policy", at("policy.yaml"));

    assertThat(run.out())
        .startsWith("Customer x under policy none 1 (")
        .contains("No record of the file has this id.");
  }

  @Test
  void tellsWhereAPolicyFileIsWrong() throws IOException {
    String text = PolicyFile.text(CleaningPolicy.standard());
    Files.writeString(directory.resolve("bad.yaml"), text.replace("divide-by: 24", "divide-by: 0"));

    Run run = Run.of("clean", file.toString(), "-o", at("a.json"), "--policy", at("bad.yaml"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("a factor is a whole number from 2, not 0: " + at("bad.yaml") + ":22, column 11");
    assertThat(directory.resolve("a.json")).doesNotExist();
  }

  @Test
  void aDryRunSaysWhatARunDoesAndWritesNothing() throws IOException {
    List<Path> before = files();
    String shown =
        fine("clean", file.toString(), "--dry-run", "--changes", at("c"), "--rejects", at("r"))
            .out();

    assertThat(files()).isEqualTo(before);
    String done = fine("clean", file.toString(), "-o", at("a.json")).out();
    assertThat(shown)
        .startsWith("Dry run: nothing is written.\n\n" + done)
        .contains("For example", "before", "Copies, for example", "Rejected, for example")
        .contains("revenue must not be negative, but is -");
  }

  @Test
  void aDryRunShowsTheWholeExtentOfWhatWouldBeRefused() throws IOException {
    Path spoiled = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.1);

    Run run = Run.of("clean", spoiled.toString(), "--dry-run", "--format", "json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .startsWith("{\"dryRun\":true,\"refusal\":\"the run would stop")
        .hasLineCount(1);
    assertThat(run.err())
        .contains("the run would stop and write nothing: ", "more than 1 % of the records");
  }

  @Test
  void explainTellsEachRecordOfACustomer() throws IOException {
    String rejected = idOfRejected();

    String text = fine("explain", file.toString(), "--customer", rejected).out();
    String json =
        fine("explain", file.toString(), "--customer", rejected, "--format", "json").out();

    assertThat(text)
        .contains(": rejected\n", "As read:\n{", "revenue must not be negative, but is -")
        .contains(", by days-since-last-order.hours-as-days\n    because the column holds hours")
        .doesNotContain("Final row");
    assertThat(json)
        .contains("\"outcome\":\"rejected\"", "\"raw\":\"{", "\"rule\":\"revenue.not-negative\"");
  }

  @Test
  void explainTellsOfCopies() throws IOException {
    String ledger = ledger("a.json");
    String copy =
        ledger.lines().filter(line -> line.contains("\"dropped-copy\"")).findFirst().orElseThrow();
    String id = copy.replaceAll(".*\"customer_id\":\"([^\"]*)\".*", "$1");

    assertThat(fine("explain", file.toString(), "--customer", id).out())
        .contains(": accepted\n", "Final row:\n{\"customer_id\":\"" + id)
        .contains(": dropped; it repeats record ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.ndjson", "out.csv"})
  void undoGivesTheInputBack(String out) throws IOException {
    ledger(out);

    fine("undo", at(out), "--changes", at("ledger"), "-o", at("restored"));
    Run printed = fine("undo", at(out), "--changes", at("ledger"));

    assertThat(directory.resolve("restored")).hasSameBinaryContentAs(file);
    assertThat(printed.out()).isEqualTo(Files.readString(file));
  }

  @Test
  void undoRefusesAnotherFile() throws IOException {
    ledger("out.ndjson");
    Files.writeString(directory.resolve("out.ndjson"), "{}\n");

    Run run = Run.of("undo", at("out.ndjson"), "--changes", at("ledger"), "-o", at("restored"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("gfg: the ledger " + at("ledger") + " belongs to a file of ");
    assertThat(directory.resolve("restored")).doesNotExist();
  }

  @Test
  void cleansToStandardOutput() throws IOException {
    fine("clean", file.toString(), "-o", at("a.ndjson"));
    fine("clean", file.toString(), "-o", at("a.csv"));

    Run ndjson = Run.of("clean", file.toString(), "-o", "-");
    Run csv = Run.of("clean", file.toString(), "-o", "-", "--output-format", "csv");

    assertThat(ndjson.code()).isZero();
    assertThat(ndjson.out()).isEqualTo(Files.readString(directory.resolve("a.ndjson")));
    assertThat(ndjson.err()).startsWith("Cleaned ").contains("accepted");
    assertThat(csv.out()).isEqualTo(Files.readString(directory.resolve("a.csv")));
  }

  @Test
  void writesNothingToStandardOutputIfTheDataIsRefused() throws IOException {
    Path spoiled = CustomerFiles.with(directory, Defect.REVENUE_NEGATIVE, 0.1);

    Run run = Run.of("clean", spoiled.toString(), "-o", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clean IN -o A.json --rejects A.json",
        "clean IN -o A.json --changes ./sub/../A.json",
        "clean IN -o - --rejects A --changes A",
        "clean IN -o link.json --rejects target.json",
        "load IN --jdbc-url postgresql://localhost/x --rejects A --changes A",
        "generate --rows 1 -o A.json --truth A.json"
      })
  void refusesTwoOutputsToOneFile(String line) throws IOException {
    Path target = Files.writeString(directory.resolve("target.json"), "old");
    Files.createSymbolicLink(directory.resolve("link.json"), target);
    Files.createDirectory(directory.resolve("sub"));
    List<Path> before = files();
    String[] args =
        Stream.of(line.split(" "))
            .map(word -> word.equals("IN") ? file.toString() : word)
            .map(word -> word.matches("(A|\\./|link|target).*") ? at(word) : word)
            .toArray(String[]::new);

    Run run = Run.of(args);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("two outputs go to one file");
    assertThat(files()).isEqualTo(before);
    assertThat(target).hasContent("old");
  }

  private String ledger(String out) throws IOException {
    fine("clean", file.toString(), "-o", at(out), "--changes", at("ledger"));
    return Files.readString(directory.resolve("ledger"), UTF_8);
  }

  private String idOfRejected() throws IOException {
    fine("clean", file.toString(), "-o", at("a.json"), "--rejects", at("rejects"));
    String first = Files.readString(directory.resolve("rejects")).lines().findFirst().orElseThrow();
    return first.replaceAll(".*?\"customer_id\":\"([^\"]*)\".*", "$1");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }
}
