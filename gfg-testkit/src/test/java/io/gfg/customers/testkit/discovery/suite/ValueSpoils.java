package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.FindingKind;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spoils values of one column. */
final class ValueSpoils extends Spoils {

  private static final long[] FACTORS = {7, 12, 24, 60, 100, 365, 1000, 1440, 3600, 86_400};

  ValueSpoils(Spoils shared) {
    super(shared);
  }

  Plant wrongUnit() {
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

  Plant mixedUnits() {
    String column = pick(free(clean.wholeColumns()));
    long factor = FACTORS[random.nextInt(FACTORS.length)];
    boolean[] rows = some(pick(RATES));
    boolean identifiable = grounds.showMixed(column, factor, rows);
    multiply(column, factor, rows);
    return plant(Family.MIXED_UNITS, FindingKind.MIXED_UNITS, Set.of(column), factor, identifiable);
  }

  Plant wrongScale() {
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

  Plant sentinel() {
    String column = pick(free(clean.counts()));
    double most = Arrays.stream(clean.numbers(column)).max().orElse(0);
    long distinct = Arrays.stream(clean.numbers(column)).distinct().count();
    long value = List.of(-1L, -999L, 9999L).get(random.nextInt(3));
    boolean identifiable = value < 0 ? distinct >= 12 || value < -most : most < 4500;
    boolean[] rows = some(0.02 + random.nextDouble() * 0.2);
    change(table.index(column), rows, old -> value);
    return plant(Family.SENTINEL, FindingKind.SENTINEL_VALUE, Set.of(column), value, identifiable);
  }

  Plant missingValues() {
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

  Plant implausible() {
    String column = pick(free(clean.counts()));
    boolean[] rows = some(0.005);
    boolean below = random.nextBoolean();
    double most = Arrays.stream(clean.numbers(column)).max().orElse(0);
    long far = 2_000_000 + (long) (3000 * most);
    change(table.index(column), rows, old -> below ? -2 - random.nextInt(50) : far + old);
    return plant(Family.IMPLAUSIBLE_VALUE, FindingKind.IMPLAUSIBLE_VALUE, Set.of(column), 0, true);
  }

  Plant money() {
    String present = clean.index("cost") < 0 ? "revenue" : "cost";
    int index = table.index(present);
    for (@Nullable String[] row : table.rows) {
      row[index] = shifted(row[index], 2);
    }
    return nothing(Family.MONEY_TIMES_100, Set.of(present));
  }

  /** Multiplies a column that only ever bounds others: nothing shows that it is wrong. */
  Plant upperBound() {
    String column =
        clean.index("days_since_first_order") < 0 ? clean.names.get(6) : "days_since_first_order";
    if (used.contains(column)) {
      return nothing(Family.UPPER_BOUND_IN_ANOTHER_UNIT, Set.of());
    }
    multiply(column, List.of(7L, 24L, 60L).get(random.nextInt(3)), all());
    return nothing(Family.UPPER_BOUND_IN_ANOTHER_UNIT, Set.of(column));
  }

  private static @Nullable String shifted(@Nullable String token, int places) {
    if (token == null || token.equals("null")) {
      return token;
    }
    BigDecimal value = new BigDecimal(token).movePointRight(places);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private void multiply(String column, long factor, boolean[] rows) {
    change(table.index(column), rows, value -> value * factor);
  }
}
