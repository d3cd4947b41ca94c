package io.gfg.customers.inspection;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.GuardEvidence;
import io.gfg.customers.discovery.GuardTally;
import io.gfg.customers.model.Customer;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what each record says for and against each of some defects. Tallies of parts of a file
 * merge in any order.
 */
final class DefectTallies {

  private final List<ColumnDefect> defects;

  /** One for each hypothesis of the defects. */
  private final List<GuardTally> tallies;

  private final CustomerNumbers numbers;

  DefectTallies(List<ColumnDefect> defects) {
    TableColumns columns = new TableColumns();
    this.defects = defects;
    this.tallies =
        defects.stream()
            .map(ColumnDefect::hypothesis)
            .distinct()
            .map(hypothesis -> new GuardTally(hypothesis, columns))
            .toList();
    this.numbers = new CustomerNumbers(columns);
  }

  private DefectTallies(DefectTallies other) {
    this.defects = other.defects;
    this.tallies = new ArrayList<>(other.tallies.size());
    other.tallies.forEach(tally -> tallies.add(tally.sibling()));
    this.numbers = other.numbers.sibling();
  }

  /** Tallies of another part of the same file, which has seen nothing. */
  DefectTallies sibling() {
    return new DefectTallies(this);
  }

  /** Takes one decoded customer into account, whose record starts on a line. */
  void add(Customer customer, long line) {
    TableRow row = numbers.of(customer, line);
    for (GuardTally tally : tallies) {
      tally.add(row);
    }
  }

  /** Takes the customers of another part into account, gathered for the same defects. */
  void merge(DefectTallies other) {
    if (tallies.size() != other.tallies.size()) {
      throw new IllegalArgumentException("inspectors merge only if they look for the same defects");
    }
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).merge(other.tallies.get(i));
    }
  }

  List<GuardEvidence> evidences() {
    return tallies.stream().map(GuardTally::evidence).toList();
  }

  /** The defects that are there, or may be. */
  List<Finding> findings() {
    return defects.stream().map(this::finding).flatMap(Optional::stream).toList();
  }

  private Optional<Finding> finding(ColumnDefect defect) {
    return tallies.stream()
        .filter(tally -> tally.hypothesis().equals(defect.hypothesis()))
        .findFirst()
        .flatMap(tally -> tally.finding(defect.repair()));
  }
}
