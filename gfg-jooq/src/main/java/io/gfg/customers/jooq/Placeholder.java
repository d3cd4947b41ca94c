package io.gfg.customers.jooq;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Placeholder. */
public final class Placeholder {

  private Placeholder() {}

  /**
   * The revenue of all customers.
   *
   * @param dsl where
   * @return the sum
   */
  public static Select<Record1<BigDecimal>> revenue(DSLContext dsl) {
    dsl.settings().isRenderFormatted();
    return dsl.select(DSL.sum(CUSTOMER.REVENUE)).from(CUSTOMER);
  }
}
