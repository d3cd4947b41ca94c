package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Columns of the contract under other names, where numbers show it: a sum of the contract lacks one
 * column, and holds with one that the contract does not know in its place.
 */
final class RenameSearch {

  private static final double MOST_BY_CHANCE = 0.5;

  private final Sample sample;
  private final TableContract contract;
  private final Set<String> present = new HashSet<>();

  RenameSearch(Sample sample, TableContract contract) {
    this.sample = sample;
    this.contract = contract;
    sample.columns().forEach(column -> present.add(column.name()));
  }

  List<Suspicion> search() {
    List<Suspicion> found = new ArrayList<>();
    for (Hypothesis relation : contract.relations()) {
      if (relation instanceof DividedSum sum) {
        List<String> missing =
            sum.columns().stream().filter(it -> sample.find(it).isEmpty()).toList();
        if (missing.size() == 1) {
          found.addAll(search(sum, missing.get(0)));
        }
      }
    }
    return found;
  }

  private List<Suspicion> search(DividedSum sum, String missing) {
    List<Suspicion> found = new ArrayList<>();
    for (String name : new TreeSet<>(present)) {
      if (contract.find(name).isEmpty()) {
        DividedSum renamed = rename(sum, missing, name);
        double[] shares = shares(renamed, name);
        if (shares[0] >= Factors.NEARLY_ALL && shares[1] <= MOST_BY_CHANCE) {
          found.add(suspicion(renamed, name, missing, 1 - shares[1]));
        }
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  private static DividedSum rename(DividedSum sum, String from, String to) {
    List<Term> parts =
        sum.parts().stream().map(part -> part.column().equals(from) ? Term.of(to) : part).toList();
    boolean isTotal = sum.total().column().equals(from);
    return new DividedSum(isTotal ? Term.of(to) : sum.total(), parts);
  }

  /** The share of the rows in which a sum is exact, and with the values of other rows. */
  private double[] shares(DividedSum sum, String name) {
    double[] residual = new double[sample.rows()];
    double[] renamed = {};
    double sign = 0;
    for (Term term : sum.terms()) {
      double factor = term.equals(sum.total()) ? 1 : -1;
      double[] values = values(term.column());
      for (int i = 0; i < residual.length; i++) {
        residual[i] += factor * values[i];
      }
      if (term.column().equals(name)) {
        renamed = values;
        sign = factor;
      }
    }
    int exact = 0;
    int byChance = 0;
    for (int i = 0; i < residual.length; i++) {
      double other = residual[i] + sign * (renamed[sample.partner(i, 0)] - renamed[i]);
      exact += Math.abs(residual[i]) < 1e-6 ? 1 : 0;
      byChance += Math.abs(other) < 1e-6 ? 1 : 0;
    }
    return new double[] {(double) exact / residual.length, (double) byChance / residual.length};
  }

  private double[] values(String name) {
    return sample.find(name).orElseThrow().values();
  }

  private static Suspicion suspicion(
      DividedSum sum, String name, String missing, double breaksByChance) {
    return new Suspicion(
        FindingKind.RENAMED_COLUMN,
        name,
        sum,
        1,
        breaksByChance,
        2,
        List.of(missing),
        List.of("a missing column and an unknown one: the sum would not hold"));
  }
}
