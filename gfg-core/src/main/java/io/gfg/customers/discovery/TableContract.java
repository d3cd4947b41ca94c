package io.gfg.customers.discovery;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldDocumentation;
import io.gfg.customers.model.FieldPresence;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a table's columns beforehand. It adds support to what the rows show, and makes
 * missing, renamed and undocumented columns findable. Immutable.
 *
 * @param columns the columns known; empty if nothing is
 * @param key the column that names each row, or null if unknown
 * @param relations sums and orders that must hold in every row: {@link DividedSum} and {@link
 *     DividedOrder} with factors of 1
 */
public record TableContract(
    List<ContractColumn> columns, @Nullable String key, List<Hypothesis> relations)
    implements Serializable {

  /** Copies the lists. */
  public TableContract {
    columns = List.copyOf(columns);
    relations = List.copyOf(relations);
  }

  /**
   * A contract without relations.
   *
   * @param columns the columns known; empty if nothing is
   * @param key the column that names each row, or null if unknown
   */
  public TableContract(List<ContractColumn> columns, @Nullable String key) {
    this(columns, key, List.of());
  }

  /**
   * Nothing is known.
   *
   * @return the empty contract
   */
  public static TableContract none() {
    return new TableContract(List.of(), null);
  }

  /**
   * The catalogue of customer columns.
   *
   * @return its contract, with the customer's id as key
   */
  public static TableContract customers() {
    List<ContractColumn> columns =
        CustomerField.all().stream().map(TableContract::columnOf).toList();
    return new TableContract(columns, CustomerField.CUSTOMER_ID.name(), CustomerRelations.list());
  }

  private static ContractColumn columnOf(CustomerField<?> field) {
    return new ContractColumn(
        field.name(),
        field.type(),
        field.unit(),
        field.group().name(),
        field.presence() == FieldPresence.REQUIRED,
        field.documentation() == FieldDocumentation.DOCUMENTED);
  }

  /**
   * What is known of a column.
   *
   * @param name its name
   * @return the column, or empty if the contract does not know it
   */
  public Optional<ContractColumn> find(String name) {
    return columns.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  boolean isEmpty() {
    return columns.isEmpty();
  }
}
