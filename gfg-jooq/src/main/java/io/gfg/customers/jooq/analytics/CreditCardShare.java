package io.gfg.customers.jooq.analytics;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many buyers of women's items paid by credit card. The question has been read in two ways, so
 * there are two percentages. Customers of whom either is unknown are left out of all counts.
 *
 * @param customers how many customers there are
 * @param femaleBuyers how many of them bought women's items
 * @param payingByCard how many of these paid by credit card
 * @param percentOfFemaleBuyers those who paid by card among the buyers of women's items, from 0 to
 *     100 with two decimals; empty if there are no such buyers
 * @param percentOfCustomers the same people among all customers; empty if there are no customers
 */
public record CreditCardShare(
    long customers,
    long femaleBuyers,
    long payingByCard,
    Optional<BigDecimal> percentOfFemaleBuyers,
    Optional<BigDecimal> percentOfCustomers) {}
