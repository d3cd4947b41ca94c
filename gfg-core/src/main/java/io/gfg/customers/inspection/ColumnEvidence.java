package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import java.util.Optional;

/**
 * Gathers, record by record, what speaks for and against one defect of one whole column.
 *
 * <p>Each implementation knows one relation between columns that the defect breaks and its repair
 * restores: that relation is the evidence, the explanation and the guard of the repair.
 */
interface ColumnEvidence {

  /** More contrary rows than this, in thousandths, and a column is not wholly in the defect. */
  int TOLERATED_PER_MILLE = 5;

  /** Fewer rows than this show nothing about a whole column. */
  int FEWEST_ROWS = 3;

  /** The defect. */
  ColumnDefect defect();

  /** Takes one decoded customer into account. */
  void add(Customer customer);

  /** Takes into account what another of the same kind gathered of other customers. */
  void merge(ColumnEvidence other);

  /** What the customers so far amount to. */
  Evidence evidence();

  /** The finding, unless the defect is absent. */
  Optional<Finding> finding();
}
