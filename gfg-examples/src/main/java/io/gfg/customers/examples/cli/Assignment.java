package io.gfg.customers.examples.cli;

import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;

/**
 * The assignment, solved.
 *
 * @param file what was in the file
 * @param origin where the file came from
 * @param load what cleaning and loading did
 * @param others how many customers of the table are not in the file; our answers count them too
 * @param answers the answers from the table
 * @param notebook the answers after the notebook's steps
 */
record Assignment(
    CustomerProfile file,
    Origin origin,
    LoadReport load,
    long others,
    Answers answers,
    Answers notebook)
    implements Described {

  /** Where a file came from. */
  enum Origin {
    /** Generated, because none was named. */
    GENERATED,
    /** Named, and not the one whose answers were published. */
    OTHER,
    /** The one whose answers were published. */
    PUBLISHED
  }

  @Override
  public void describe(FieldConsumer out) {
    out.field("origin", origin.name().toLowerCase(java.util.Locale.ROOT));
    out.field("profile", file);
    out.field("load", load);
    out.field("otherCustomers", others);
    out.field("answers", answers);
    out.field("notebook", notebook);
    out.field("published", origin == Origin.PUBLISHED ? PublishedAnswers.described() : null);
  }
}
