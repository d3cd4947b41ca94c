package io.gfg.customers.jooq.analytics;

import java.math.BigDecimal;

/**
 * What the customers who paid by credit card spent.
 *
 * @param customers how many there are whose revenue is known
 * @param exact their revenue in dollars, not rounded; 0 if there are none
 * @param nearestDollar the same to the nearest dollar, half a dollar upwards
 */
public record CreditCardRevenue(long customers, BigDecimal exact, BigDecimal nearestDollar) {}
