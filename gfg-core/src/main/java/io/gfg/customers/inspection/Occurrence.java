package io.gfg.customers.inspection;

/**
 * What a record is among the records of its customer.
 *
 * @param kind which of the three it is
 * @param original the number of the first record with the same content; its own unless it is a copy
 * @param last the number of the customer's last record if records differ, else {@code original}
 */
public record Occurrence(Kind kind, long original, long last) {

  /** Which place a record has among those of its customer. */
  public enum Kind {
    /** All records of the customer are equal, and this is the first. */
    SOLE,
    /** An earlier record is exactly equal. */
    COPY,
    /** Other records of the customer differ from it, and none before it is equal. */
    DIFFERING
  }
}
