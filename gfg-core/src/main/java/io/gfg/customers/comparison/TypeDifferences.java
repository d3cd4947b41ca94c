package io.gfg.customers.comparison;

import static io.gfg.customers.comparison.DifferenceKind.TYPE_CHANGE;

import io.gfg.customers.discovery.Severity;
import java.util.ArrayList;
import java.util.List;

/** Columns whose values are of another type. */
final class TypeDifferences {

  private static final double FEW = 0.01;

  private TypeDifferences() {}

  static List<Difference> of(Days days) {
    List<Difference> found = new ArrayList<>();
    for (Days.Column column : days.columns()) {
      if (Types.filled(column.before()) > 0 && Types.filled(column.today()) > 0) {
        add(column, found);
      }
    }
    return found;
  }

  private static void add(Days.Column column, List<Difference> found) {
    Types then = Types.main(column.before());
    Types now = Types.main(column.today());
    if (then != now) {
      found.add(
          change(
              column, now, Severity.DEFECT, " holds " + now.words + " instead of " + then.words));
      return;
    }
    for (Types type : Types.values()) {
      double share = type.share(column.today());
      if (type != now && type.count(column.before()) == 0 && type.count(column.today()) > 0) {
        Severity severity = share >= FEW ? Severity.QUESTION : Severity.INFO;
        found.add(
            change(
                column,
                type,
                severity,
                " now also holds " + type.words + ", in " + Words.percent(share)));
      }
    }
    boolean whole = column.before().decimals() == 0;
    if (then == Types.NUMBER && whole && column.today().decimals() > 0) {
      found.add(
          Difference.of(
                  TYPE_CHANGE,
                  List.of(column.name()),
                  Severity.QUESTION,
                  column.name() + " held whole numbers and now holds decimals")
              .about(column.name() + " (decimals)"));
    }
  }

  private static Difference change(
      Days.Column column, Types type, Severity severity, String words) {
    return Difference.of(TYPE_CHANGE, List.of(column.name()), severity, column.name() + words)
        .from(
            Words.decimal(type.share(column.before())), Words.decimal(type.share(column.today())));
  }
}
