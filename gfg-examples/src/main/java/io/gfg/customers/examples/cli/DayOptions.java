package io.gfg.customers.examples.cli;

import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.comparison.ProfileFile;
import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that keep a day's profile and compare it with those of other days. */
final class DayOptions {

  /** From which severity on differences end the command with an error. */
  enum FailOn {
    /** Something is wrong. */
    DEFECT(Severity.DEFECT),
    /** Something may be wrong. */
    QUESTION(Severity.QUESTION);

    private final Severity least;

    FailOn(Severity least) {
      this.least = least;
    }
  }

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = {
        "Where the profile goes, to compare other days with: the object",
        "that --format json prints."
      })
  private @Nullable Path profile;

  @Option(
      names = "--incident",
      paramLabel = "REASON",
      description = "Marks the profile: this day is no measure for others.")
  private @Nullable String incident;

  @Option(
      names = "--against",
      arity = "1..*",
      paramLabel = "PROFILE",
      description = {
        "Profiles of days before, the latest last; says what changed since.",
        "Days marked as incidents are left out."
      })
  private List<Path> against = List.of();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = {
        "Ends with 2 if a change since the days before is a defect, or a",
        "question: defect, or question. Without it changes are only told."
      })
  private @Nullable FailOn failOn;

  void check(OutputFormat printed, @Nullable Path... others) {
    if (command == null) {
      throw new IllegalStateException("picocli sets the command before it runs");
    }
    if (failOn != null && against.isEmpty()) {
      throw wrong(command, "--fail-on judges changes; add --against and profiles of days before");
    }
    if (incident != null && profile == null && printed != OutputFormat.JSON) {
      throw wrong(command, "--incident marks a profile; add --profile and a file for it");
    }
    Path[] files = Arrays.copyOf(others, others.length + 1);
    files[others.length] = profile;
    DistinctFiles.require(command.commandLine(), files);
  }

  private static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }

  /** The profiles of the days before; those that do not count are told. */
  List<TableProfile> baseline(Shell shell) {
    List<TableProfile> days = against.stream().map(ProfileFile::read).toList();
    days.stream()
        .filter(day -> day.incident() != null)
        .forEach(day -> shell.say("left out " + day.source() + ", an incident: " + day.incident()));
    return days;
  }

  static List<Relation> relations(List<TableProfile> baseline) {
    return baseline.isEmpty() ? List.of() : DayComparison.relations(baseline);
  }

  static @Nullable DayComparison compare(TableProfile today, List<TableProfile> baseline) {
    return baseline.isEmpty() ? null : DayComparison.of(today, baseline);
  }

  TableProfile marked(TableProfile today) {
    return incident == null ? today : today.asIncident(incident);
  }

  void write(TableProfile today) {
    if (profile != null) {
      ProfileFile.write(today, profile);
    }
  }

  int code(@Nullable DayComparison comparison) {
    boolean fails =
        failOn != null && comparison != null && !comparison.atLeast(failOn.least).isEmpty();
    return fails ? ExitCodes.DATA_REFUSED : ExitCodes.FINE;
  }
}
