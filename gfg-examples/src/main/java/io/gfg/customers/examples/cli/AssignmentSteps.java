package io.gfg.customers.examples.cli;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.examples.cli.Assignment.Origin;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import java.nio.file.Path;
import org.jooq.DSLContext;

/**
 * The steps of the assignment: inspect, clean and load, answer, and do the same as the notebook did
 * to compare.
 */
record AssignmentSteps(Path file, Origin origin, CleaningPolicy policy, Shell shell) {

  /** The file is looked at first: one that cannot be read needs no server. */
  Assignment runEmbedded() {
    CustomerProfile profile = InspectCommand.profile(file, policy, shell);
    try (EmbeddedServer server = EmbeddedServer.start();
        Database database = server.connect()) {
      return run(profile, database);
    }
  }

  Assignment run(Database database) {
    return run(InspectCommand.profile(file, policy, shell), database);
  }

  private Assignment run(CustomerProfile profile, Database database) {
    LoadReport load =
        CustomerPipeline.from(CustomerFile.source(file, shell))
            .clean(policy)
            .onProgress(ProgressBar.in(shell))
            .loadInto(database.dsl());
    Answers answers = database.inOneSnapshot(Answers::from);
    Answers notebook = database.inVain(this::asTheNotebook);
    long others = database.dsl().fetchCount(CUSTOMER) - load.cleaning().accepted();
    return new Assignment(
        profile,
        PublishedFile.is(profile) ? Origin.PUBLISHED : origin,
        load,
        others,
        answers,
        notebook);
  }

  private Answers asTheNotebook(DSLContext dsl) {
    CleaningPolicy steps = CleaningPolicy.notebook().withRejectLimit(RejectLimit.unlimited());
    CustomerPipeline.from(CustomerFile.source(file, shell))
        .clean(steps)
        .onProgress(ProgressBar.in(shell))
        .loadInto(dsl, LoadOptions.builder().mode(LoadMode.REPLACE).build());
    return Answers.from(dsl);
  }
}
