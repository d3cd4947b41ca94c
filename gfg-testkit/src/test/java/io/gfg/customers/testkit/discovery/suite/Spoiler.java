package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.FindingKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spoils a copy of a clean table in one way, and says what was done. */
final class Spoiler {

  private static final long[] FACTORS = {7, 12, 24, 60, 100, 365, 1000, 1440, 3600, 86_400};
  private static final double[] RATES = {0.02, 0.1, 0.3, 0.7, 0.9};
  private static final double[] FEW = {0.01, 0.02, 0.04};

  private final Grid clean;
  private final Grounds grounds;
  private final Grid table;
  private final Random random;
  private final Set<String> used = new HashSet<>();
  private Set<String> earlier = Set.of();

  Spoiler(Grid clean, Random random) {
    this.clean = clean;
    this.grounds = new Grounds(clean);
    this.table = clean.copy();
    this.random = random;
  }

  Grid table() {
    return table;
  }

  Plant plant(Family family) {
    earlier = Set.copyOf(used);
    return switch (family) {
      case WRONG_UNIT -> wrongUnit();
      case MIXED_UNITS -> mixedUnits();
      case WRONG_SCALE -> wrongScale();
      case COPIED_COLUMN -> copied();
      case SUM_WITHOUT_A_PART -> lostPart();
      case SUM_BROKEN_IN_ROWS -> brokenSum();
      case ORDER_BROKEN_IN_ROWS -> brokenOrder();
      case SWAPPED_IN_ROWS -> swapped(pick(FEW) * 5);
      case SWAPPED_WHOLE -> swapped(1);
      case RENAMED -> renamed();
      case SENTINEL -> sentinel();
      case ENCODED_BOOLEAN -> encodedBoolean();
      case ENCODED_NUMBER -> encodedNumber();
      case TYPE_DRIFT -> typeDrift();
      case DUPLICATES -> duplicates();
      case CONFLICT -> conflicts();
      case MISSING_VALUES -> missingValues();
      case MISSING_COLUMN -> missingColumn();
      case IMPLAUSIBLE_VALUE -> implausible();
      case MONEY_TIMES_100 -> money();
      case UPPER_BOUND_IN_ANOTHER_UNIT -> upperBound();
      case NOTHING -> nothing(family, Set.of());
    };
  }

  private Plant wrongUnit() {
    String column = pick(free(clean.wholeColumns()));
    long factor = FACTORS[random.nextInt(FACTORS.length)];
    boolean identifiable = grounds.showUnit(column, factor) && isFine(column);
    multiply(column, factor, all());
    return plant(Family.WRONG_UNIT, FindingKind.WRONG_UNIT, Set.of(column), factor, identifiable);
  }

  /** Whether no factor divides the clean values already. */
  private boolean isFine(String column) {
    double[] values = clean.numbers(column);
    return Arrays.stream(new int[] {2, 3, 5, 7})
        .noneMatch(prime -> Arrays.stream(values).allMatch(value -> value % prime == 0));
  }

  private Plant mixedUnits() {
    String column = pick(free(clean.wholeColumns()));
    long factor = FACTORS[random.nextInt(FACTORS.length)];
    boolean[] rows = some(pick(RATES));
    boolean identifiable = grounds.showMixed(column, factor, rows);
    multiply(column, factor, rows);
    return plant(Family.MIXED_UNITS, FindingKind.MIXED_UNITS, Set.of(column), factor, identifiable);
  }

  private Plant wrongScale() {
    List<String> rates =
        free(clean.names).stream().filter(name -> Grounds.isRate(clean.numbers(name))).toList();
    String column = pick(rates);
    int places = List.of(2, 3, 4, 6).get(random.nextInt(4));
    boolean identifiable = grounds.showScale(column);
    int index = table.index(column);
    for (@Nullable String[] row : table.rows) {
      row[index] = shifted(row[index], places);
    }
    long factor = (long) Math.pow(10, places);
    return plant(Family.WRONG_SCALE, FindingKind.WRONG_SCALE, Set.of(column), factor, identifiable);
  }

  private static @Nullable String shifted(@Nullable String token, int places) {
    if (token == null || token.equals("null")) {
      return token;
    }
    BigDecimal value = new BigDecimal(token).movePointRight(places);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private Plant copied() {
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

  private Plant lostPart() {
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

  private Plant brokenSum() {
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
  private Plant brokenOrder() {
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

  private Plant swapped(double rate) {
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

  private Plant renamed() {
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

  private Plant sentinel() {
    String column = pick(free(clean.counts()));
    double most = Arrays.stream(clean.numbers(column)).max().orElse(0);
    long distinct = Arrays.stream(clean.numbers(column)).distinct().count();
    long value = List.of(-1L, -999L, 9999L).get(random.nextInt(3));
    boolean identifiable = value < 0 ? distinct >= 12 || value < -most : most < 4500;
    boolean[] rows = some(0.02 + random.nextDouble() * 0.2);
    change(table.index(column), rows, old -> value);
    return plant(Family.SENTINEL, FindingKind.SENTINEL_VALUE, Set.of(column), value, identifiable);
  }

  private Plant encodedBoolean() {
    List<String> booleans =
        free(clean.names).stream()
            .filter(
                name ->
                    clean.rows.stream()
                        .map(row -> String.valueOf(row[clean.index(name)]))
                        .allMatch(token -> token.equals("true") || token.equals("false")))
            .toList();
    String column = pick(booleans);
    List<List<String>> words =
        List.of(
            List.of("Y", "N"), List.of("yes", "no"), List.of("True", "False"), List.of("T", "F"));
    List<String> chosen = words.get(random.nextInt(words.size()));
    int index = table.index(column);
    for (@Nullable String[] row : table.rows) {
      row[index] = "\"" + ("true".equals(row[index]) ? chosen.get(0) : chosen.get(1)) + "\"";
    }
    return plant(Family.ENCODED_BOOLEAN, FindingKind.ENCODED_BOOLEAN, Set.of(column), 0, true);
  }

  private Plant encodedNumber() {
    String column = pick(free(clean.counts()));
    boolean[] rows = random.nextBoolean() ? all() : some(pick(RATES));
    int index = table.index(column);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        table.rows.get(i)[index] = "\"" + table.rows.get(i)[index] + "\"";
      }
    }
    return plant(Family.ENCODED_NUMBER, FindingKind.ENCODED_NUMBER, Set.of(column), 0, true);
  }

  private Plant typeDrift() {
    String column = pick(free(clean.counts()));
    boolean[] rows = some(pick(RATES));
    int index = table.index(column);
    String odd = pick(List.of("\"n/a\"", "\"unknown\"", "true", "[1]"));
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        table.rows.get(i)[index] = odd;
      }
    }
    return plant(Family.TYPE_DRIFT, FindingKind.TYPE_DRIFT, Set.of(column), 0, true);
  }

  private Plant duplicates() {
    int copies = 1 + random.nextInt(60);
    for (int i = 0; i < copies; i++) {
      table.rows.add(table.rows.get(random.nextInt(clean.rows.size())).clone());
    }
    return plant(Family.DUPLICATES, FindingKind.DUPLICATE_ROWS, Set.of(), 0, true);
  }

  private Plant conflicts() {
    int copies = 1 + random.nextInt(40);
    List<String> columns = free(clean.names);
    String money = clean.index("cost") < 0 ? "revenue" : "cost";
    int index = table.index(money);
    boolean identifiable = columns.contains(money);
    for (int i = 0; i < copies; i++) {
      @Nullable String[] row = table.rows.get(random.nextInt(clean.rows.size())).clone();
      row[index] = Integer.toString(7_000_000 + i);
      table.rows.add(row);
    }
    String key = clean.index("cost") < 0 ? "customer_id" : clean.names.get(0);
    Set<String> touched = new HashSet<>(clean.names);
    return new Plant(
        Family.CONFLICT,
        FindingKind.CONFLICTING_ROWS,
        Set.of(key),
        null,
        null,
        identifiable,
        touched);
  }

  private Plant missingValues() {
    String column = pick(free(clean.counts()));
    boolean[] rows = some(pick(RATES));
    int index = table.index(column);
    @Nullable String[] ways = {null, "null", "\"\""};
    String way = ways[random.nextInt(3)];
    for (int i = 0; i < rows.length; i++) {
      if (rows[i]) {
        table.rows.get(i)[index] = way;
      }
    }
    return plant(Family.MISSING_VALUES, FindingKind.MISSING_VALUES, Set.of(column), 0, true);
  }

  private Plant missingColumn() {
    List<String> whole = clean.counts();
    String column = pick(free(whole));
    used.add(column);
    table.drop(column);
    Set<String> touched = new HashSet<>(Set.of(column));
    clean.sums.stream().filter(sum -> sum.contains(column)).forEach(touched::addAll);
    return new Plant(
        Family.MISSING_COLUMN,
        FindingKind.MISSING_COLUMN,
        Set.of(column),
        null,
        null,
        true,
        touched);
  }

  private Plant implausible() {
    String column = pick(free(clean.counts()));
    boolean[] rows = some(0.005);
    boolean below = random.nextBoolean();
    double most = Arrays.stream(clean.numbers(column)).max().orElse(0);
    long far = 2_000_000 + (long) (3000 * most);
    change(table.index(column), rows, old -> below ? -2 - random.nextInt(50) : far + old);
    return plant(Family.IMPLAUSIBLE_VALUE, FindingKind.IMPLAUSIBLE_VALUE, Set.of(column), 0, true);
  }

  private Plant money() {
    String present = clean.index("cost") < 0 ? "revenue" : "cost";
    int index = table.index(present);
    for (@Nullable String[] row : table.rows) {
      row[index] = shifted(row[index], 2);
    }
    return nothing(Family.MONEY_TIMES_100, Set.of(present));
  }

  /** Multiplies a column that only ever bounds others: nothing shows that it is wrong. */
  private Plant upperBound() {
    String column =
        clean.index("days_since_first_order") < 0 ? clean.names.get(6) : "days_since_first_order";
    if (used.contains(column)) {
      return nothing(Family.UPPER_BOUND_IN_ANOTHER_UNIT, Set.of());
    }
    multiply(column, List.of(7L, 24L, 60L).get(random.nextInt(3)), all());
    return nothing(Family.UPPER_BOUND_IN_ANOTHER_UNIT, Set.of(column));
  }

  private Plant nothing(Family family, Set<String> touched) {
    used.addAll(touched);
    return new Plant(family, null, Set.of(), null, null, false, touched);
  }

  private Plant plant(
      Family family, FindingKind kind, Set<String> columns, long factor, boolean identifiable) {
    return new Plant(
        family,
        kind,
        columns,
        factor == 0 ? null : BigDecimal.valueOf(factor),
        null,
        identifiable,
        columns);
  }

  private void multiply(String column, long factor, boolean[] rows) {
    change(table.index(column), rows, value -> value * factor);
  }

  private void change(int index, boolean[] rows, java.util.function.LongUnaryOperator change) {
    for (int i = 0; i < rows.length; i++) {
      String token = table.rows.get(i)[index];
      if (rows[i] && token != null && !token.equals("null")) {
        table.rows.get(i)[index] = Long.toString(change.applyAsLong((long) Grid.number(token)));
      }
    }
  }

  private boolean[] all() {
    boolean[] rows = new boolean[clean.rows.size()];
    Arrays.fill(rows, true);
    return rows;
  }

  private boolean[] some(double rate) {
    boolean[] rows = all();
    for (int i = 0; i < rows.length; i++) {
      rows[i] = random.nextDouble() < rate;
    }
    return rows;
  }

  private boolean isFree(List<String> columns) {
    return columns.stream().noneMatch(earlier::contains);
  }

  private List<String> free(List<String> columns) {
    return columns.stream().filter(name -> !used.contains(name)).toList();
  }

  private <T> T pick(List<T> choices) {
    T chosen = choices.get(random.nextInt(choices.size()));
    if (chosen instanceof String name && clean.index(name) >= 0) {
      used.add(name);
    }
    return chosen;
  }

  private double pick(double[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
