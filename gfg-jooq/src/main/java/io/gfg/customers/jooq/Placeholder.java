package io.gfg.customers.jooq;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Placeholder. */
public final class Placeholder {

  private static final Logger LOG = LoggerFactory.getLogger(Placeholder.class);

  private Placeholder() {}

  /**
   * The revenue of all customers.
   *
   * @param dsl where
   * @return the sum
   */
  public static Select<Record1<BigDecimal>> revenue(DSLContext dsl) {
    LOG.debug("Formatted: {}", dsl.settings().isRenderFormatted());
    return dsl.select(DSL.sum(CUSTOMER.REVENUE)).from(CUSTOMER);
  }

  static int backend(DSLContext dsl) {
    return dsl.connectionResult(Placeholder::backend);
  }

  private static int backend(java.sql.Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class).getBackendPID();
  }

  static io.gfg.customers.model.Placeholder customer() {
    return new io.gfg.customers.model.Placeholder("a");
  }
}
