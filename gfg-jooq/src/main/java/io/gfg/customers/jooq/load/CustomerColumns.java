package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;

/**
 * The columns that come from a file, and their names as SQL: lists for plain statements, because
 * jOOQ's model of a merge is made of hundreds of classes that a short process would load for it.
 */
final class CustomerColumns {

  /** The catalogue's, and the extras. */
  static final List<Field<?>> ALL =
      Stream.concat(
              CustomerField.all().stream().<Field<?>>map(CustomerColumns::columnOf),
              Stream.of(CUSTOMER.EXTRAS))
          .toList();

  /** What may change of a customer: all but the id. */
  private static final List<Field<?>> CONTENT =
      ALL.stream().filter(column -> !column.equals(CUSTOMER.CUSTOMER_ID)).toList();

  private CustomerColumns() {}

  /** Their names. */
  static String names() {
    return listed(ALL, name -> name);
  }

  /** The names of what may change, of the table with that alias. */
  static String contentOf(String alias) {
    return listed(CONTENT, name -> alias + "." + name);
  }

  /** Assignments of what may change, from the table with that alias. */
  static String contentFrom(String alias) {
    return listed(CONTENT, name -> name + " = " + alias + "." + name);
  }

  private static String listed(List<Field<?>> columns, UnaryOperator<String> text) {
    return columns.stream()
        .map(column -> text.apply('"' + column.getName() + '"'))
        .collect(Collectors.joining(", "));
  }

  private static Field<?> columnOf(CustomerField<?> field) {
    Field<?> column = CUSTOMER.field(field.name());
    if (column == null) {
      throw new IllegalStateException("the table customer has no column " + field);
    }
    return column;
  }
}
