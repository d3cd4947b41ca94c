package io.gfg.customers.jooq.analytics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The average revenue of a group of customers.
 *
 * @param customers how many there are whose revenue is known
 * @param average dollars per customer, to the cent; empty if there are no such customers
 */
public record AverageRevenue(long customers, Optional<BigDecimal> average) {

  /** Of nobody. */
  static final AverageRevenue NONE = new AverageRevenue(0, Optional.empty());
}
