package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts of what was planted and found, and the table that is printed of them. */
final class Results {

  private final Map<Family, Row> rows = new EnumMap<>(Family.class);
  private final List<double[]> scores = new ArrayList<>();
  private final List<String> misses = new ArrayList<>();
  private final Row total = new Row();

  /** Judges one table; the turn is its name in the list of misses. */
  void add(String turn, List<Plant> plants, List<Finding> findings, Set<String> usual) {
    int known = misses.size();
    Family family = plants.get(0).family();
    Row row = rows.computeIfAbsent(family, ignored -> new Row());
    for (Plant plant : plants) {
      judge(plant, findings, plants);
    }
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO) {
        judge(finding, plants, usual, row);
      }
    }
    for (int i = known; i < misses.size(); i++) {
      misses.set(i, misses.get(i) + " [" + turn + "]");
    }
  }

  private void judge(Plant plant, List<Finding> findings, List<Plant> plants) {
    if (plant.kind() == null) {
      return;
    }
    Row row = rows.computeIfAbsent(plant.family(), ignored -> new Row());
    List<Finding> shown =
        findings.stream()
            .filter(it -> it.severity() != Severity.INFO || isFact(it))
            .filter(plant::isShownBy)
            .toList();
    boolean right = shown.stream().anyMatch(plant::isRight);
    for (Row each : List.of(row, total)) {
      each.plants++;
      each.identifiable += plant.identifiable() ? 1 : 0;
      each.found += plant.identifiable() && !shown.isEmpty() ? 1 : 0;
      each.shown += shown.isEmpty() ? 0 : 1;
      each.right += right ? 1 : 0;
    }
    if (plant.identifiable() && shown.isEmpty()) {
      misses.add("missed  " + plant + " among " + plants.size() + "; found " + said(findings));
    } else if (!shown.isEmpty() && !right) {
      misses.add("wrong   " + plant + " told as " + shown.get(0).headline());
    }
  }

  /** Missing values without a contract are worth knowing, no more. */
  private static boolean isFact(Finding finding) {
    return finding.kind() == FindingKind.MISSING_VALUES;
  }

  private static List<String> said(List<Finding> findings) {
    return findings.stream()
        .filter(it -> it.severity() != Severity.INFO)
        .map(it -> it.id() + " " + it.confidence())
        .toList();
  }

  private void judge(Finding finding, List<Plant> plants, Set<String> usual, Row row) {
    boolean planted = plants.stream().anyMatch(it -> it.isShownBy(finding));
    boolean right = plants.stream().anyMatch(it -> it.isShownBy(finding) && it.isRight(finding));
    boolean implied = plants.stream().anyMatch(it -> it.implies(finding));
    boolean counted = finding.confidence() == Confidence.PROVEN && usual.contains(finding.id());
    boolean isTrue = planted || implied || counted;
    boolean strong = finding.confidence() != Confidence.SUGGESTIVE;
    boolean automatic = finding.repair() != null && finding.repair().mode() == RepairMode.AUTOMATIC;
    for (Row each : List.of(row, total)) {
      each.told += strong ? 1 : 0;
      each.toldTruly += strong && isTrue ? 1 : 0;
      each.falseRepairs += automatic && !right ? 1 : 0;
    }
    if (!counted && finding.confidence() != Confidence.PROVEN) {
      scores.add(new double[] {finding.score().doubleValue(), isTrue ? 1 : 0});
    }
    boolean sure = finding.score().doubleValue() >= 0.5;
    if (((strong || sure) && !isTrue) || (automatic && !right)) {
      misses.add("false   " + finding.id() + ": " + finding.headline() + " when " + plants);
    }
  }

  double precision() {
    return total.told == 0 ? 1 : (double) total.toldTruly / total.told;
  }

  double recall() {
    return (double) total.found / total.identifiable;
  }

  double parametersRight() {
    return (double) total.right / total.shown;
  }

  int falseRepairs() {
    return total.falseRepairs;
  }

  int plants() {
    return total.plants;
  }

  double brier() {
    return scores.stream().mapToDouble(it -> (it[0] - it[1]) * (it[0] - it[1])).average().orElse(0);
  }

  List<String> misses() {
    return misses;
  }

  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        "%-28s %6s %12s %6s %6s %6s %7s %7s%n"
            .formatted(
                "family", "plants", "identifiable", "found", "shown", "right", "strong", "false"));
    rows.forEach((family, row) -> text.append(row.line(family.name())));
    text.append(total.line("all"));
    text.append(
        String.format(
            Locale.ROOT,
            "precision %.4f, recall %.4f, parameters %.4f, false repairs %d, Brier %.4f%n",
            precision(),
            recall(),
            parametersRight(),
            falseRepairs(),
            brier()));
    return text + reliability();
  }

  /** For each score, how many findings had it and which share of them was true. */
  private String reliability() {
    Map<Double, double[]> bins = new TreeMap<>();
    for (double[] score : scores) {
      double[] bin = bins.computeIfAbsent(Math.floor(score[0] * 20) / 20, ignored -> new double[3]);
      bin[0]++;
      bin[1] += score[0];
      bin[2] += score[1];
    }
    StringBuilder text = new StringBuilder("score from, findings, mean score, share true\n");
    bins.forEach(
        (from, bin) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%10.2f %9.0f %11.3f %11.3f%n",
                    from,
                    bin[0],
                    bin[1] / bin[0],
                    bin[2] / bin[0])));
    return text.toString();
  }

  /** The counts of one family. */
  private static final class Row {

    private int plants;
    private int identifiable;
    private int found;
    private int shown;
    private int right;
    private int told;
    private int toldTruly;
    private int falseRepairs;

    String line(String name) {
      return "%-28s %6d %12d %6d %6d %6d %7d %7d%n"
          .formatted(name, plants, identifiable, found, shown, right, told, told - toldTruly);
    }
  }
}
