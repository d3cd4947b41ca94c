package com.example;

import static io.gfg.customers.model.CustomerField.ITEMS;
import static io.gfg.customers.model.CustomerField.ORDERS;
import static io.gfg.customers.model.CustomerField.REVENUE;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ValidationRule;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Set;
import org.jooq.DSLContext;

/** Loads customers under the house's own rules. */
public final class LoyaltyLoad {

  static final CleaningPolicy POLICY =
      CleaningPolicy.standard()
          .with(CleaningRule.on(REVENUE, "revenue.whole-dollars", "the scheme counts whole dollars",
              revenue -> revenue == null ? null : revenue.setScale(0, RoundingMode.DOWN)))
          .with(ValidationRule.require("orders.has-items", "an order has an item", Set.of(ORDERS, ITEMS),
              customer -> customer.items() >= 1).asWarning())
          .named("loyalty", "1");

  private LoyaltyLoad() {}

  public static LoadReport load(Path file, DSLContext dsl) {
    return CustomerPipeline.from(file).clean(POLICY).loadInto(dsl);
  }
}
