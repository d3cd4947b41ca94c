package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.FindingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spoils what columns say of each other. */
final class RelationSpoils extends Spoils {

  RelationSpoils(Spoils shared) {
    super(shared);
  }

  Plant copied() {
    String original = pick(free(clean.wholeColumns()));
    String overwritten = pick(free(clean.wholeColumns()));
    boolean identifiable = grounds.showCopy(original, overwritten);
    int from = table.index(original);
    int to = table.index(overwritten);
    table.rows.forEach(row -> row[to] = row[from]);
    return new Plant(
        Family.COPIED_COLUMN,
        FindingKind.COPIED_COLUMN,
        Set.of(original, overwritten),
        null,
        overwritten,
        identifiable,
        Set.of(original, overwritten));
  }

  Plant lostPart() {
    List<String> sum = pick(clean.sums);
    String part = sum.get(1 + random.nextInt(sum.size() - 1));
    boolean identifiable = isFree(sum) && grounds.showLostPart(sum, part);
    used.addAll(sum);
    table.drop(part);
    Set<String> left = new HashSet<>(Set.of(sum.get(0)));
    return new Plant(
        Family.SUM_WITHOUT_A_PART,
        FindingKind.BROKEN_SUM,
        left,
        null,
        null,
        identifiable,
        Set.copyOf(sum));
  }

  Plant brokenSum() {
    List<String> sum = pick(clean.sums);
    boolean[] rows = some(pick(FEW));
    boolean identifiable = isFree(sum) && grounds.isInSum(sum.get(0));
    used.addAll(sum);
    int total = table.index(sum.get(0));
    change(total, rows, value -> value + 1 + random.nextInt(9));
    return new Plant(
        Family.SUM_BROKEN_IN_ROWS,
        FindingKind.BROKEN_SUM,
        Set.of(sum.get(0)),
        null,
        null,
        identifiable,
        Set.copyOf(sum));
  }

  /** Only an order that the contract promises is a finding when a few rows break it. */
  Plant brokenOrder() {
    String least = "days_since_last_order";
    String greatest = "days_since_first_order";
    if (table.index(least) < 0 || !isFree(List.of(least, greatest))) {
      return nothing(Family.ORDER_BROKEN_IN_ROWS, Set.of());
    }
    boolean[] rows = some(pick(FEW));
    int bound = table.index(greatest);
    int index = table.index(least);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        table.rows.get(i)[index] =
            Long.toString((long) Grid.number(table.rows.get(i)[bound]) + 1 + random.nextInt(90));
      }
    }
    used.addAll(Set.of(least, greatest));
    return new Plant(
        Family.ORDER_BROKEN_IN_ROWS,
        FindingKind.BROKEN_ORDER,
        Set.of(least, greatest),
        null,
        null,
        true,
        Set.of(least, greatest));
  }

  Plant swapped(double rate) {
    Family family = rate == 1 ? Family.SWAPPED_WHOLE : Family.SWAPPED_IN_ROWS;
    List<String> sum = pick(promised());
    String first = pick(sum);
    List<String> others =
        clean.counts().stream()
            .filter(
                name -> !sum.contains(name) || (first.equals(sum.get(0)) && !name.equals(first)))
            .toList();
    String second = pick(others);
    if (table.index(first) < 0 || table.index(second) < 0) {
      return nothing(family, Set.of());
    }
    boolean[] rows = some(rate);
    double[] a = clean.numbers(first);
    double[] b = clean.numbers(second);
    int differ = 0;
    for (int i = 0; i < rows.length; i++) {
      differ += rows[i] && a[i] != b[i] ? 1 : 0;
    }
    boolean identifiable =
        isFree(List.of(first, second))
            && isFree(sum)
            && differ >= 40
            && others.stream().noneMatch(o -> !o.equals(second) && alike(o, second, first, rows));
    int left = table.index(first);
    int right = table.index(second);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        @Nullable String[] row = table.rows.get(i);
        String kept = row[left];
        row[left] = row[right];
        row[right] = kept;
      }
    }
    used.addAll(sum);
    used.add(second);
    Set<String> touched = new HashSet<>(sum);
    touched.add(second);
    return new Plant(
        family,
        FindingKind.SWAPPED_COLUMNS,
        Set.of(first, second),
        null,
        null,
        identifiable,
        touched);
  }

  /** Whether two columns are equal in most rows in which a third is not. */
  private boolean alike(String left, String right, String third, boolean[] rows) {
    double[] a = clean.numbers(left);
    double[] b = clean.numbers(right);
    double[] c = clean.numbers(third);
    int told = 0;
    int equal = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean counts = rows[i] && b[i] != c[i];
      told += counts ? 1 : 0;
      equal += counts && a[i] == b[i] ? 1 : 0;
    }
    return equal >= 0.8 * told;
  }

  /** The sums that a contract would promise. */
  private List<List<String>> promised() {
    return clean.sums.subList(0, Math.min(2, clean.sums.size()));
  }

  Plant renamed() {
    List<String> sum = pick(promised());
    String column = pick(sum);
    boolean identifiable = isFree(sum) && grounds.isInSum(column);
    used.addAll(sum);
    table.names.set(table.index(column), "col_" + random.nextInt(1000));
    String now = table.names.get(clean.index(column));
    return new Plant(
        Family.RENAMED,
        FindingKind.RENAMED_COLUMN,
        Set.of(column, now),
        null,
        null,
        identifiable,
        Set.of(column, now));
  }
}
