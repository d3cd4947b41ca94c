package io.gfg.customers.examples;

import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.comparison.Difference;
import io.gfg.customers.comparison.ProfileFile;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.source.TableSource;
import java.nio.file.Path;
import java.util.List;

/** What changed since yesterday? Keep the profile of each day, and compare the next with it. */
public final class CompareWithYesterday {

  private CompareWithYesterday() {}

  /**
   * Keeps the profile of a day.
   *
   * @param file the day's file
   * @param profile where its profile goes
   */
  public static void keep(Path file, Path profile) {
    ProfileFile.write(inspector().inspect(TableSource.of(file)), profile);
  }

  /**
   * Lists what matters of the changes.
   *
   * @param file today's file
   * @param yesterday the profile of the day before
   * @return one sentence for each
   */
  public static List<String> changes(Path file, Path yesterday) {
    List<TableProfile> baseline = List.of(ProfileFile.read(yesterday));
    TableProfile today =
        inspector().inspect(TableSource.of(file), DayComparison.relations(baseline));

    return DayComparison.of(today, baseline).atLeast(Severity.QUESTION).stream()
        .map(Difference::headline)
        .toList();
  }

  private static TableInspector inspector() {
    return TableInspector.of(InspectOptions.defaults().withContract(TableContract.customers()));
  }
}
