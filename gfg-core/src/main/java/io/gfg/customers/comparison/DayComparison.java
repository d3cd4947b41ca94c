package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a day differs from others.
 *
 * <pre>{@code
 * List<TableProfile> baseline = List.of(ProfileFile.read(monday), ProfileFile.read(tuesday));
 * TableProfile today = inspector.inspect(source, DayComparison.relations(baseline));
 * DayComparison.of(today, baseline).differences().forEach(it -> System.out.println(it.headline()));
 * }</pre>
 *
 * <p>The numbers are those against the last day of the baseline. A difference matters only as much
 * as it does against each day: what one of them shows as well is only worth knowing. Days marked as
 * an {@linkplain TableProfile#incident incident} are left out. Immutable.
 *
 * @param baseline the days compared with, in the order given
 * @param incidents the days left out
 * @param differences how today differs: defects first, then by kind and subject
 */
public record DayComparison(
    List<ComparedDay> baseline, List<ComparedDay> incidents, List<Difference> differences)
    implements Described, Serializable {

  private static final List<Function<Days, List<Difference>>> DIFFERENCES =
      List.of(
          RowDifferences::of,
          SchemaDifferences::of,
          TypeDifferences::of,
          ValueDifferences::of,
          MissingValueDifferences::of,
          KeyDifferences::of,
          RelationDifferences::of,
          CountDifferences::of,
          FindingDifferences::of);

  private static final Comparator<Difference> ORDER =
      Comparator.comparing(Difference::severity)
          .thenComparing(Difference::kind)
          .thenComparing(Difference::subject);

  /** Copies the lists. */
  public DayComparison {
    baseline = List.copyOf(baseline);
    incidents = List.copyOf(incidents);
    differences = List.copyOf(differences);
  }

  /**
   * Compares days.
   *
   * @param today the day that is looked at
   * @param days the days to compare with, the latest last
   * @return how today differs
   * @throws NoBaselineException if no day is given, or each of them is an incident
   */
  public static DayComparison of(TableProfile today, List<TableProfile> days) {
    List<TableProfile> compared = withoutIncidents(days);
    List<Difference> all = new ArrayList<>(differences(latest(compared), today));
    compared
        .subList(0, compared.size() - 1)
        .forEach(other -> all.replaceAll(new OtherDay(other, today)));
    all.sort(ORDER);
    return new DayComparison(
        compared.stream().map(ComparedDay::of).toList(),
        days.stream().filter(it -> it.incident() != null).map(ComparedDay::of).toList(),
        all);
  }

  /**
   * The relations that held on the last day of a baseline, to be counted today.
   *
   * @param days the days to compare with, the latest last
   * @return what the inspector of a table takes besides its source
   * @throws NoBaselineException if no day is given, or each of them is an incident
   */
  public static List<Relation> relations(List<TableProfile> days) {
    return RelationDifferences.holding(latest(withoutIncidents(days)));
  }

  /**
   * The differences that matter so much or more.
   *
   * @param least the least severity
   * @return for {@link Severity#QUESTION} defects and questions
   */
  public List<Difference> atLeast(Severity least) {
    return differences.stream().filter(it -> it.severity().compareTo(least) <= 0).toList();
  }

  private static List<TableProfile> withoutIncidents(List<TableProfile> days) {
    List<TableProfile> left = days.stream().filter(it -> it.incident() == null).toList();
    if (left.isEmpty()) {
      throw new NoBaselineException(
          days.isEmpty()
              ? "there is no day to compare with; give a profile"
              : "each day to compare with is marked as an incident; give one that is like any"
                  + " other, not only "
                  + days.stream().map(TableProfile::source).collect(Collectors.joining(", ")));
    }
    return left;
  }

  private static TableProfile latest(List<TableProfile> days) {
    return days.get(days.size() - 1);
  }

  static List<Difference> differences(TableProfile before, TableProfile today) {
    Days days = new Days(before, today);
    List<Difference> all = DIFFERENCES.stream().flatMap(it -> it.apply(days).stream()).toList();
    return all.stream().filter(it -> !isExplained(it, all)).toList();
  }

  /** In another unit counts fall, and nobody needs to be told that. */
  private static boolean isExplained(Difference difference, List<Difference> all) {
    return difference.kind() == DifferenceKind.FALLEN_COUNT
        && all.stream()
            .anyMatch(
                it ->
                    it.kind() == DifferenceKind.UNIT_CHANGE
                        && it.columns().equals(difference.columns()));
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("baseline", baseline);
    out.field("incidents", incidents);
    out.field("differences", differences);
  }
}
