package io.gfg.customers.inspection;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.GuardEvidence;
import io.gfg.customers.discovery.GuardTally;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.model.Customer;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Gathers what each record says for and against each of some defects. Tallies of parts of a file
 * merge in any order.
 */
final class DefectTallies {

  private final List<ColumnDefect> defects;
  private final Map<Hypothesis, GuardTally> tallies = new LinkedHashMap<>();
  private final List<GuardTally> all;
  private final CustomerNumbers numbers;

  DefectTallies(List<ColumnDefect> defects) {
    TableColumns columns = new TableColumns();
    this.defects = defects;
    defects.forEach(
        defect ->
            tallies.computeIfAbsent(
                defect.hypothesis(), hypothesis -> new GuardTally(hypothesis, columns)));
    this.all = List.copyOf(tallies.values());
    this.numbers = new CustomerNumbers(columns);
  }

  /** Takes one decoded customer into account, whose record starts on a line. */
  void add(Customer customer, long line) {
    TableRow row = numbers.of(customer, line);
    for (GuardTally tally : all) {
      tally.add(row);
    }
  }

  /** Takes the customers of another part into account, gathered for the same defects. */
  void merge(DefectTallies other) {
    if (all.size() != other.all.size()) {
      throw new IllegalArgumentException("inspectors merge only if they look for the same defects");
    }
    for (int i = 0; i < all.size(); i++) {
      all.get(i).merge(other.all.get(i));
    }
  }

  List<GuardEvidence> evidences() {
    return all.stream().map(GuardTally::evidence).toList();
  }

  /** The defects that are there, or may be. */
  List<Finding> findings() {
    return defects.stream().map(this::finding).flatMap(Optional::stream).toList();
  }

  private Optional<Finding> finding(ColumnDefect defect) {
    GuardTally tally = Objects.requireNonNull(tallies.get(defect.hypothesis()));
    return tally.finding(defect.repair());
  }
}
