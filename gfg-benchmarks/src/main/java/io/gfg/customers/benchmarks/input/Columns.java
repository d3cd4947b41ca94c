package io.gfg.customers.benchmarks.input;

import io.gfg.customers.model.CustomerField;
import java.util.ArrayList;
import java.util.List;

/** The columns of the table of customers, as every contender fills them. */
public final class Columns {

  /** The columns of the file, and what no column claims. */
  public static final List<String> OF_FILE = ofFile();

  /** All columns, in the order of the table. */
  public static final List<String> ALL = all();

  /** What every row holds behind the columns of the file, as text. */
  static final List<String> CONSTANTS =
      List.of("1", "2026-01-01 00:00:00+00", "2026-01-01 00:00:00+00");

  private Columns() {}

  private static List<String> ofFile() {
    List<String> names = new ArrayList<>();
    CustomerField.all().forEach(field -> names.add(field.name()));
    names.add("extras");
    return List.copyOf(names);
  }

  private static List<String> all() {
    List<String> names = new ArrayList<>(OF_FILE);
    names.addAll(List.of("load_id", "inserted_at", "updated_at"));
    return List.copyOf(names);
  }
}
