package io.gfg.customers.testkit.discovery.suite;

import io.gfg.customers.discovery.ContractColumn;
import io.gfg.customers.discovery.DividedSum;
import io.gfg.customers.discovery.Hypothesis;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.Term;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import io.gfg.customers.source.SourceFormat;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clean tables and their contracts. */
final class Grids {

  private static final List<List<String>> SUMS =
      List.of(
          List.of("items", "female_items", "male_items", "unisex_items"),
          List.of(
              "orders",
              "msite_orders",
              "desktop_orders",
              "android_orders",
              "ios_orders",
              "other_device_orders"),
          List.of(
              "orders",
              "work_orders",
              "home_orders",
              "parcelpoint_orders",
              "other_collection_orders"));

  private Grids() {}

  static Grid customers(int rows, long seed) {
    return customers(
        GeneratorSpec.builder().rows(rows).copies(0).seed(seed).defects(Defects.none()).build());
  }

  static Grid customers(GeneratorSpec spec) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CustomerGenerator.of(spec).writeTo(out, SourceFormat.CSV);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    List<String> names = new ArrayList<>(List.of(lines.get(0).strip().split(",", -1)));
    List<@Nullable String[]> table = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      table.add(
          Arrays.stream(line.strip().split(",", -1)).map(Grids::token).toArray(String[]::new));
    }
    return new Grid(names, table, SUMS);
  }

  private static String token(String cell) {
    if (cell.isEmpty()) {
      return "null";
    }
    boolean plain = cell.matches("true|false|-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    return plain ? cell : "\"" + cell + "\"";
  }

  static TableContract contract(Grid grid) {
    if (grid.index("customer_id") >= 0) {
      return TableContract.customers();
    }
    List<ContractColumn> columns = new ArrayList<>();
    for (String name : grid.names) {
      columns.add(new ContractColumn(name, type(grid, name), FieldUnit.NONE, "table", false, true));
    }
    List<Hypothesis> relations = new ArrayList<>();
    for (List<String> sum : grid.sums) {
      relations.add(
          new DividedSum(term(sum.get(0)), sum.stream().skip(1).map(Grids::term).toList()));
    }
    return new TableContract(columns, grid.names.get(0), relations);
  }

  private static Term term(String column) {
    return new Term(column, 1);
  }

  private static FieldType type(Grid grid, String name) {
    String token = String.valueOf(grid.rows.get(0)[grid.index(name)]);
    if (token.startsWith("\"")) {
      return FieldType.TEXT;
    }
    if (token.equals("true") || token.equals("false")) {
      return FieldType.BOOLEAN;
    }
    return grid.wholeColumns().contains(name) ? FieldType.INTEGER : FieldType.DECIMAL;
  }
}
