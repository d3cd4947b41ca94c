package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.TableSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table to be spoiled: names, and rows of JSON tokens; null where a row lacks the column. */
final class Grid {

  final List<String> names;
  final List<@Nullable String[]> rows;

  /** The sums that hold in every row by construction, the total first. */
  final List<List<String>> sums;

  Grid(List<String> names, List<@Nullable String[]> rows, List<List<String>> sums) {
    this.names = names;
    this.rows = rows;
    this.sums = sums;
  }

  Grid copy() {
    List<@Nullable String[]> copies = new ArrayList<>();
    rows.forEach(row -> copies.add(row.clone()));
    return new Grid(new ArrayList<>(names), copies, sums);
  }

  int index(String name) {
    return names.indexOf(name);
  }

  /** The numbers of a column; NaN where there is none. */
  double[] numbers(String name) {
    int index = index(name);
    return rows.stream().mapToDouble(row -> number(row[index])).toArray();
  }

  static double number(@Nullable String token) {
    boolean isNumber =
        token != null && !token.isEmpty() && "-0123456789".indexOf(token.charAt(0)) >= 0;
    return isNumber ? Double.parseDouble(token) : Double.NaN;
  }

  /** The columns that hold whole numbers, at least three different ones. */
  List<String> wholeColumns() {
    return names.stream()
        .filter(name -> Arrays.stream(numbers(name)).allMatch(v -> v == Math.rint(v)))
        .filter(name -> Arrays.stream(numbers(name)).distinct().count() >= 3)
        .toList();
  }

  /** The columns of whole numbers that are not negative and repeat. */
  List<String> counts() {
    return wholeColumns().stream()
        .filter(name -> Arrays.stream(numbers(name)).min().orElse(-1) >= 0)
        .filter(name -> Arrays.stream(numbers(name)).distinct().count() < rows.size() * 0.9)
        .toList();
  }

  void drop(String name) {
    int index = index(name);
    names.remove(index);
    rows.replaceAll(
        row -> {
          List<@Nullable String> cells = new ArrayList<>(Arrays.asList(row));
          cells.remove(index);
          return cells.toArray(new String[0]);
        });
  }

  void add(String name, List<String> values) {
    names.add(name);
    for (int i = 0; i < rows.size(); i++) {
      @Nullable String[] row = Arrays.copyOf(rows.get(i), names.size());
      row[names.size() - 1] = values.get(i);
      rows.set(i, row);
    }
  }

  /** Shuffles rows and columns, and names the columns c1 to cn; returns the new names by old. */
  Map<String, String> disguise(Random random) {
    Map<String, String> renamed = new TreeMap<>();
    shuffle(random);
    for (int i = 0; i < names.size(); i++) {
      renamed.put(names.get(i), "c" + (i + 1));
      names.set(i, "c" + (i + 1));
    }
    return renamed;
  }

  void shuffle(Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<String> old = List.copyOf(names);
    names.replaceAll(name -> old.get(order.get(old.indexOf(name))));
    rows.replaceAll(row -> order.stream().map(i -> row[i]).toArray(String[]::new));
    Collections.shuffle(rows, random);
  }

  byte[] ndjson() {
    StringBuilder text = new StringBuilder();
    for (@Nullable String[] row : rows) {
      String before = "{";
      for (int i = 0; i < row.length; i++) {
        if (row[i] != null) {
          text.append(before).append('"').append(names.get(i)).append("\":").append(row[i]);
          before = ",";
        }
      }
      text.append(before.equals("{") ? "{}\n" : "}\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  TableProfile inspect(InspectOptions options) {
    byte[] bytes = ndjson();
    TableSource source =
        TableSource.of(
            "table.ndjson", () -> new ByteArrayInputStream(bytes), ReadOptions.defaults());
    return TableInspector.of(options).inspect(source);
  }
}
