package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Orders and sums that held and no longer do. */
final class RelationDifferences {

  private static final double MANY = 0.05;
  private static final double TOLERATED = 0.005;

  private RelationDifferences() {}

  /** The relations that hold in all rows of a day but few. */
  static List<Relation> holding(TableProfile day) {
    return day.relations().stream().filter(it -> it.rows() > 0 && share(it) <= TOLERATED).toList();
  }

  static List<Difference> of(Days days) {
    Map<String, Relation> now = new HashMap<>();
    days.today().relations().forEach(it -> now.put(it.text(), it));
    List<Difference> found = new ArrayList<>();
    for (Relation then : holding(days.before())) {
      Relation relation = now.get(then.text());
      if (relation != null && relation.rows() > 0 && share(relation) > share(then)) {
        found.add(difference(then, relation));
      }
    }
    return found;
  }

  private static Difference difference(Relation then, Relation now) {
    double limit = TOLERATED + Chance.ofUnseen(then.rows());
    List<String> columns = Stream.concat(Stream.of(now.left()), now.right().stream()).toList();
    return Difference.of(
            DifferenceKind.BROKEN_RELATION,
            columns,
            severity(share(now), limit),
            now.text()
                + " is broken in "
                + Words.count(now.broken())
                + " of "
                + Words.count(now.rows())
                + " rows ("
                + Words.percent(share(now))
                + "), before in "
                + Words.count(then.broken())
                + " of "
                + Words.count(then.rows()))
        .about(now.text())
        .from(Words.decimal(share(then)), Words.decimal(share(now)))
        .by(Words.decimal(share(now) - share(then)), Words.decimal(limit));
  }

  private static Severity severity(double share, double limit) {
    if (share <= limit) {
      return Severity.INFO;
    }
    return share > limit + MANY ? Severity.DEFECT : Severity.QUESTION;
  }

  private static double share(Relation relation) {
    return (double) relation.broken() / relation.rows();
  }
}
