package io.gfg.customers.testkit.discovery;

import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.SourceFormat;
import io.gfg.customers.source.TableSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Generated tables as lines and cells of CSV, to be spoiled and inspected. */
final class Tables {

  private Tables() {}

  /** A header and rows, without any defect. */
  static List<String[]> clean(int rows, long seed) throws IOException {
    return of(
        GeneratorSpec.builder().rows(rows).copies(0).seed(seed).defects(Defects.none()).build());
  }

  static List<String[]> of(GeneratorSpec spec) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomerGenerator.of(spec).writeTo(out, SourceFormat.CSV);
    List<String[]> table = new ArrayList<>();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> table.add(line.strip().split(",", -1)));
    return table;
  }

  static TableProfile inspect(List<String[]> table, InspectOptions options) {
    return inspect(table, options, List.of());
  }

  static TableProfile inspect(
      List<String[]> table, InspectOptions options, List<Relation> expected) {
    StringBuilder csv = new StringBuilder();
    table.forEach(row -> csv.append(String.join(",", row)).append('\n'));
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    TableSource source =
        TableSource.of("table.csv", () -> new ByteArrayInputStream(bytes), ReadOptions.defaults());
    return TableInspector.of(options).inspect(source, expected);
  }

  static int column(List<String[]> table, String name) {
    return List.of(table.get(0)).indexOf(name);
  }
}
