package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.RecordPosition;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;

/**
 * Chooses among records of one customer that differ. Exact copies never come here: they are dropped
 * and counted, all but the first.
 *
 * <p>What is not chosen goes to quarantine with its raw text; nothing is dropped silently.
 *
 * <p>A pure function: immutable, serialisable, safe to share between threads.
 */
public interface DuplicateStrategy extends Serializable {

  /**
   * The stable id, which is written into the quarantine.
   *
   * @return for example {@code duplicates.keep-last}
   */
  String id();

  /**
   * Why the strategy is right.
   *
   * @return a sentence without a full stop
   */
  String reason();

  /**
   * Chooses.
   *
   * @param candidates the repaired, valid records of one customer, in the order of the source; at
   *     least one, and just one if the others were rejected for themselves
   * @return the index of the record to keep, or empty to reject all of them
   */
  OptionalInt choose(List<Candidate> candidates);

  /**
   * One of several records of one customer.
   *
   * @param position where it was read
   * @param customer the repaired customer
   */
  record Candidate(RecordPosition position, Customer customer) {}
}
