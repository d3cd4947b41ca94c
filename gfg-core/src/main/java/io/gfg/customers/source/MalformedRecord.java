package io.gfg.customers.source;

import io.gfg.customers.model.RawText;
import io.gfg.customers.model.Reason;
import io.gfg.customers.model.RecordPosition;
import java.io.Serializable;

/**
 * A piece of the source that is not a record. It becomes a rejection, and reading goes on behind
 * it.
 *
 * @param position where it starts
 * @param raw its bytes; of a record beyond the length limit, only the beginning
 * @param reason what is wrong with it; the message ends with the column and the byte offset
 */
public record MalformedRecord(RecordPosition position, RawText raw, Reason reason)
    implements ReadRecord, Serializable {}
