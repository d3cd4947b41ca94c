package io.gfg.customers.jooq.load;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** The cells of a customer, in the order of the catalogue. */
final class CustomerCells {

  private static final List<Run> RUNS = runs();

  private CustomerCells() {}

  /** Writes the cells that come from the catalogue's columns. */
  static void write(Customer customer, CopyText rows) {
    for (int i = 0; i < RUNS.size(); i++) {
      Run run = RUNS.get(i);
      rows.wholes(customer, run.wholes());
      rows.cell(customer.get(run.other()));
    }
  }

  /** Neighbouring columns of whole numbers, which most are, and the one of another type behind. */
  private record Run(List<CustomerField<Integer>> wholes, CustomerField<?> other) {}

  /** The last column is no whole number. */
  private static List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    List<CustomerField<Integer>> wholes = new ArrayList<>();
    for (CustomerField<?> field : CustomerField.all()) {
      if (field.type() == FieldType.INTEGER) {
        wholes.add(field.asInteger());
      } else {
        runs.add(new Run(List.copyOf(wholes), field));
        wholes.clear();
      }
    }
    if (!wholes.isEmpty()) {
      throw new IllegalStateException("no column behind " + wholes);
    }
    return List.copyOf(runs);
  }
}
