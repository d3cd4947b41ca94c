package io.gfg.customers.jooq.load;

import java.time.OffsetDateTime;

/** Which load this is. */
record LoadStart(long loadId, LoadMode mode, OffsetDateTime time) {}
