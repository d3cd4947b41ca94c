package io.gfg.customers.examples.cli;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.cleaning.CleaningListener;
import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.MixedEvidence;
import io.gfg.customers.cleaning.Progress;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.examples.cli.Assignment.Origin;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.jooq.CleanedCustomers;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * The steps of the assignment: inspect, clean and load, answer, and do the same as the notebook did
 * to compare.
 */
record AssignmentSteps(
    AssignmentFile file, CleaningPolicy policy, ThreadsOption threads, Shell shell) {

  /** The file is looked at first: one that cannot be read needs no server. */
  Assignment runEmbedded() {
    CustomerProfile profile = profile();
    try (EmbeddedServer server = EmbeddedServer.start();
        Database database = server.connect()) {
      return run(profile, database);
    }
  }

  Assignment run(Database database) {
    return run(profile(), database);
  }

  private Assignment run(CustomerProfile profile, Database database) {
    LoadReport load = cleaned(policy).loadInto(database.dsl());
    Answers answers = database.inOneSnapshot(Answers::from);
    Answers notebook = database.inVain(this::asTheNotebook);
    long others = database.dsl().fetchCount(CUSTOMER) - load.cleaning().accepted();
    return new Assignment(
        profile,
        PublishedFile.is(profile) ? Origin.PUBLISHED : file.origin(),
        load,
        others,
        answers,
        notebook);
  }

  private Answers asTheNotebook(DSLContext dsl) {
    CleaningPolicy steps = CleaningPolicy.notebook().withRejectLimit(RejectLimit.unlimited());
    cleaned(steps).loadInto(dsl, LoadOptions.builder().mode(LoadMode.REPLACE).build());
    return Answers.from(dsl);
  }

  private CleanedCustomers cleaned(CleaningPolicy rules) {
    return threads.in(
        CustomerPipeline.from(CustomerFile.source(file.path(), shell))
            .clean(rules)
            .onProgress(ProgressBar.in(shell)));
  }

  /** To look is not to judge: a file that contradicts itself is shown like any other. */
  private CustomerProfile profile() {
    CleaningPolicy looking = policy.onMixedEvidence(MixedEvidence.SKIP_REPAIR);
    Consumer<Progress> progress = ProgressBar.in(shell);
    return threads
        .in(CleaningRun.of(CustomerFile.source(file.path(), shell), looking))
        .listener(
            new CleaningListener() {
              @Override
              public void onProgress(Progress now) {
                progress.accept(now);
              }
            })
        .inspect()
        .profile();
  }
}
