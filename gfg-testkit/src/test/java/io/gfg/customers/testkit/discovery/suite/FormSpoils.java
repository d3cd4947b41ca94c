package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.FindingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spoils how values are written, and which rows and columns there are. */
final class FormSpoils extends Spoils {

  FormSpoils(Spoils shared) {
    super(shared);
  }

  Plant encodedBoolean() {
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

  Plant encodedNumber() {
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

  Plant typeDrift() {
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

  Plant duplicates() {
    int copies = 1 + random.nextInt(60);
    for (int i = 0; i < copies; i++) {
      table.rows.add(table.rows.get(random.nextInt(clean.rows.size())).clone());
    }
    return plant(Family.DUPLICATES, FindingKind.DUPLICATE_ROWS, Set.of(), 0, true);
  }

  Plant conflicts() {
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

  Plant missingColumn() {
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
}
