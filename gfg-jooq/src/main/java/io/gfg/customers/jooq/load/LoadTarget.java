package io.gfg.customers.jooq.load;

import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.Sink;
import org.jooq.DSLContext;

/** The database as a sink of customers, within one transaction. */
record LoadTarget(DSLContext dsl, LoadStart start, LoadAudit audit)
    implements Sink<Customer, LoadedRows> {

  @Override
  public LoadSession open() {
    return new LoadSession(dsl, start, audit);
  }
}
