package io.gfg.customers.cleaning;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.RecordPosition;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.ReadRecord;

/**
 * What a session for changes implements besides, if it wants to see the records themselves: every
 * one that is read, in the order of the source, and which of them are handed on.
 *
 * <p>The calls come on the thread of the run: {@link #begin} once, then {@link #read} for each
 * record, each followed by the changes, copies and acceptances that it leads to. Of the differing
 * records of a customer one may be accepted long after it was read. A run that starts over closes
 * the session and opens another.
 */
public interface RecordTrail {

  /**
   * Cleaning begins.
   *
   * @param source what is read
   * @param policy what is done
   */
  void begin(CustomerSource source, CleaningPolicy policy);

  /**
   * A record was read; nothing has been decided about it.
   *
   * @param record the record
   */
  void read(ReadRecord record);

  /**
   * A record is handed on; its changes came before.
   *
   * @param position where it was read
   * @param customer the repaired customer
   */
  void accept(RecordPosition position, Customer customer);
}
