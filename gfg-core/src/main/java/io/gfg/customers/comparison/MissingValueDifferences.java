package io.gfg.customers.comparison;

import static io.gfg.customers.comparison.DifferenceKind.MISSING_VALUES;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Columns in which more or fewer rows lack a value, for each way to lack it. */
final class MissingValueDifferences {

  private static final double SOME = 0.01;
  private static final double MANY = 0.1;

  /** The ways to lack a value. */
  private enum Way {
    MISSING("without the key"),
    NULL("null"),
    EMPTY("the empty text"),
    SENTINEL("a number that stands for none");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    double share(ColumnProfile column, long rows) {
      long count =
          switch (this) {
            case MISSING -> column.missing();
            case NULL -> column.nulls();
            case EMPTY -> column.empty();
            case SENTINEL -> column.sentinels();
          };
      return (double) count / rows;
    }
  }

  private final Days days;

  private MissingValueDifferences(Days days) {
    this.days = days;
  }

  static List<Difference> of(Days days) {
    return days.before().rows() == 0 || days.today().rows() == 0
        ? List.of()
        : new MissingValueDifferences(days).list();
  }

  private List<Difference> list() {
    List<Difference> found = new ArrayList<>();
    for (Days.Column column : days.columns()) {
      Arrays.stream(Way.values()).forEach(way -> add(column, way, found));
    }
    return found;
  }

  private void add(Days.Column column, Way way, List<Difference> found) {
    long rowsThen = days.before().rows();
    long rowsNow = days.today().rows();
    double then = way.share(column.before(), rowsThen);
    double now = way.share(column.today(), rowsNow);
    double limit = Math.max(SOME, Chance.ofShare(then, rowsThen, now, rowsNow));
    if (Math.abs(now - then) > limit) {
      found.add(
          Difference.of(
                  MISSING_VALUES,
                  List.of(column.name()),
                  severity(now - then),
                  column.name()
                      + " is "
                      + way.words
                      + " in "
                      + Words.percent(now)
                      + " of the rows, before in "
                      + Words.percent(then))
              .about(column.name() + " (" + way.name().toLowerCase(Locale.ROOT) + ")")
              .from(Words.decimal(then), Words.decimal(now))
              .by(Words.decimal(now - then), Words.decimal(limit)));
    }
  }

  private static Severity severity(double change) {
    if (change >= MANY) {
      return Severity.DEFECT;
    }
    return change > 0 || change <= -MANY ? Severity.QUESTION : Severity.INFO;
  }
}
