package io.gfg.customers.jooq.load;

import io.gfg.customers.jooq.transaction.TransactionOwner;
import java.time.OffsetDateTime;

/** Which load this is. */
record LoadStart(long loadId, LoadMode mode, TransactionOwner owner, OffsetDateTime time) {}
