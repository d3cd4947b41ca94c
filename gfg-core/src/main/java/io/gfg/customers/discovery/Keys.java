package io.gfg.customers.discovery;

import io.gfg.customers.source.CellKind;
import java.util.Comparator;
import java.util.Optional;

/** Finds the column that names each row: the contract's, else one that is nearly unique. */
final class Keys {

  private static final int FEWEST_ROWS = 100;
  private static final double NEARLY = 0.97;

  private Keys() {}

  static Optional<NamedState> of(TableState state, TableContract contract) {
    String known = contract.key();
    if (known != null) {
      return state.named().stream().filter(it -> it.name().equals(known)).findFirst();
    }
    long rows = state.rowCounts().distinct();
    return state.named().stream()
        .filter(it -> mayBeKey(it.state(), state, rows))
        .max(
            Comparator.comparingLong((NamedState it) -> it.state().values.distinct())
                .thenComparing(NamedState::name, Comparator.reverseOrder()));
  }

  private static boolean mayBeKey(ColumnState column, TableState state, long rows) {
    long whole = column.decimals() == 0 ? column.numbers() : 0;
    long usable = column.count(CellKind.TEXT) - column.empty() + whole;
    return state.rows() >= FEWEST_ROWS
        && usable == state.rows()
        && column.values.distinct() >= NEARLY * rows;
  }
}
