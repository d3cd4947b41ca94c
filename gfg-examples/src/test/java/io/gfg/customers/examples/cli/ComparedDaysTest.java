package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.comparison.ProfileFile;
import io.gfg.customers.examples.CustomerFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options that keep and compare days. */
class ComparedDaysTest {

  @TempDir Path directory;
  private String yesterday;
  private Path profile;

  @BeforeEach
  void prepare() throws IOException {
    yesterday = CustomerFiles.clean(directory).toString();
    profile = directory.resolve("yesterday.profile.json");
  }

  @Test
  void keepsTheProfileThatIsPrinted() throws IOException {
    Run run = Run.of("inspect", yesterday, "--profile", profile.toString(), "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(profile)).isEqualTo(run.out());
    assertThat(ProfileFile.text(ProfileFile.read(profile))).isEqualTo(run.out());
  }

  @Test
  void tellsWhatChanged() throws IOException {
    keep();
    String half = half();

    Run text = Run.of("inspect", half, "--against", profile.toString());
    Run json = Run.of("inspect", half, "--against", profile.toString(), "--format", "json");
    Path page = directory.resolve("report.html");
    Run html =
        Run.of(
            "inspect",
            half,
            "--against",
            profile.toString(),
            "--format",
            "html",
            "-o",
            page.toString());

    assertThat(List.of(text.code(), json.code(), html.code())).containsOnly(0);
    assertThat(text.err() + json.err() + html.err()).isEmpty();
    assertThat(text.out())
        .startsWith("Changes since clean.json\n")
        .contains("1,492 rows, before 2,984: 50.00 % of them");
    assertThat(json.out())
        .contains("\"comparison\":{\"baseline\":[{\"source\":\"clean.json\",\"rows\":2984,")
        .contains("\"id\":\"ROW_COUNT:rows\"");
    assertThat(ProfileFile.parse("printed", json.out()).rows()).isEqualTo(1492);
    assertThat(page).content().contains("id=\"days\"", "1,492 rows, before 2,984");
  }

  @Test
  void failsOnlyWhenAsked() throws IOException {
    keep();
    String half = half();

    assertThat(against(yesterday, "--fail-on", "question").code()).isZero();
    assertThat(against(half, "--fail-on", "defect").code()).isEqualTo(ExitCodes.DATA_REFUSED);
  }

  @Test
  void leavesIncidentsOut() throws IOException {
    Path incident = directory.resolve("incident.json");
    Run.of("inspect", half(), "--profile", incident.toString(), "--incident", "half a file");
    keep();

    Run run = Run.of("inspect", yesterday, "--against", profile.toString(), incident.toString());
    Run none = Run.of("inspect", yesterday, "--against", incident.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo("gfg: left out half.json, an incident: half a file\n");
    assertThat(run.out()).startsWith("Changes since clean.json\n").contains("Nothing changed.");
    assertThat(none.code()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(none.out()).isEmpty();
    assertThat(none.err()).contains("each day to compare with is marked as an incident");
  }

  @Test
  void saysWhatIsWrongWithAProfileAndWhere() throws IOException {
    Files.writeString(profile, "{\"version\":\"1.0\",\n \"source\":7}", StandardCharsets.UTF_8);

    Run run = against(yesterday);

    assertThat(run.code()).isEqualTo(ExitCodes.WRONG_USE);
    assertThat(run.err()).isEqualTo("gfg: source must be a text, not 7: " + profile + ":2:11\n");
  }

  @Test
  void refusesOptionsThatDoNothing() {
    assertThat(Run.of("inspect", yesterday, "--fail-on", "defect").err())
        .contains("--fail-on judges changes; add --against");
    assertThat(Run.of("inspect", yesterday, "--incident", "why").err())
        .contains("--incident marks a profile; add --profile");
    assertThat(Run.of("inspect", yesterday, "--profile", yesterday).code())
        .isEqualTo(ExitCodes.WRONG_USE);
  }

  private void keep() {
    assertThat(Run.of("inspect", yesterday, "--profile", profile.toString()).code()).isZero();
  }

  private String half() throws IOException {
    Path half = directory.resolve("half.json");
    List<String> lines = Files.readAllLines(Path.of(yesterday));
    Files.write(half, lines.subList(0, lines.size() / 2));
    return half.toString();
  }

  private Run against(String file, String... more) {
    String[] args = new String[4 + more.length];
    args[0] = "inspect";
    args[1] = file;
    args[2] = "--against";
    args[3] = profile.toString();
    System.arraycopy(more, 0, args, 4, more.length);
    return Run.of(args);
  }
}
