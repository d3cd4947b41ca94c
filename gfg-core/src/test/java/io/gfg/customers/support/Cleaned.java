package io.gfg.customers.support;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.model.Customer;
import io.gfg.customers.source.CustomerSource;
import java.util.List;

/** Everything that came out of a run. */
public record Cleaned(
    CleaningReport report,
    List<Customer> customers,
    List<Rejection> rejections,
    List<Change> changes) {

  /** Runs to the end. */
  public static Cleaned of(CustomerSource source, CleaningPolicy policy) {
    RememberingSink<Customer> customers = new RememberingSink<>();
    RememberingSink<Rejection> rejections = new RememberingSink<>();
    RememberingSink<Change> changes = new RememberingSink<>();
    CleaningReport report =
        CleaningRun.of(source, policy)
            .rejectsTo(rejections)
            .changesTo(changes)
            .into(customers)
            .report();
    return new Cleaned(report, customers.committed(), rejections.committed(), changes.committed());
  }
}
