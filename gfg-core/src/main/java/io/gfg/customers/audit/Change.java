package io.gfg.customers.audit;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.RecordPosition;

/**
 * Something that cleaning did to a record. Both kinds are written with the same fields, so that
 * they fit into one table.
 */
public sealed interface Change extends Described permits FieldChange, DroppedCopy {

  /**
   * Where the record was read.
   *
   * @return the place
   */
  RecordPosition position();

  /**
   * Whom the record describes.
   *
   * @return the customer's id
   */
  String customerId();

  /**
   * What did it.
   *
   * @return the stable id of the rule, decoder or duplicate strategy
   */
  String rule();
}
