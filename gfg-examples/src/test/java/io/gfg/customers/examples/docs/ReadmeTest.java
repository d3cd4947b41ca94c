package io.gfg.customers.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.PolicySuggestion;
import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.inspection.CustomerProfile;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.analytics.Answer;
import io.gfg.customers.jooq.analytics.CreditCardRevenue;
import io.gfg.customers.jooq.analytics.CustomerAnalytics;
import io.gfg.customers.jooq.load.LoadMode;
import io.gfg.customers.jooq.load.LoadOptions;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.ledger.Ledger;
import io.gfg.customers.ledger.Undo;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.policy.KnownSteps;
import io.gfg.customers.policy.PolicyFile;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.TableSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of the README, line by line as it stands there. */
@ExtendWith(PostgresExtension.class)
class ReadmeTest {

  @TempDir java.nio.file.Path directory;
  private java.nio.file.Path file;

  @BeforeEach
  void generate() throws IOException {
    file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(500).copies(5).build()).writeTo(file);
  }

  @Test
  void loadsAndAnswers(DataSource dataSource) {
    Directory Path = new Directory(directory);
    DSLContext dsl = DSL.using(dataSource, SQLDialect.POSTGRES);
    LoadReport report = CustomerPipeline.from(Path.of("data.json")).clean().loadInto(dsl);

    CustomerAnalytics answers = CustomerAnalytics.of(dsl);
    Answer<CreditCardRevenue> revenue = answers.creditCardRevenue();

    assertThat(report.inserted()).isEqualTo(495);
    assertThat(revenue.value().nearestDollar()).isPositive();
  }

  @Test
  void inspects() {
    CustomerProfile profile = CustomerPipeline.from(file).inspect();
    profile.findings().forEach(finding -> System.out.println(finding.headline()));

    assertThat(profile.rows()).isEqualTo(500);
  }

  @Test
  void addsRules(DataSource dataSource) {
    Directory Path = new Directory(directory);
    DSLContext dsl = DSL.using(dataSource, SQLDialect.POSTGRES);
    CleaningPolicy ours =
        CleaningPolicy.standard()
            .with(
                CleaningRule.on(
                    CustomerField.REVENUE,
                    "revenue.whole-cents",
                    "the shop knows no fractions of a cent",
                    revenue ->
                        revenue == null ? null : revenue.setScale(2, RoundingMode.HALF_EVEN)))
            .withDuplicates(DuplicateStrategies.keepLast())
            .named("ours", "1");
    CustomerPipeline.from(file)
        .clean(ours)
        .rejectsTo(Sinks.ndjson(Path.of("rejects.ndjson")))
        .changesTo(Sinks.ndjson(Path.of("changes.ndjson")))
        .loadInto(dsl, LoadOptions.builder().mode(LoadMode.REPLACE).build());

    assertThat(directory.resolve("changes.ndjson")).isNotEmptyFile();
    assertThat(directory.resolve("rejects.ndjson")).isEmptyFile();
  }

  @Test
  void writesAndReadsPolicies() {
    java.nio.file.Path policyFile = directory.resolve("policy.yaml");
    CleaningRule ourRule =
        CleaningRule.on(CustomerField.ITEMS, "items.ours", "ours", items -> items);
    PolicyFile.write(CleaningPolicy.standard(), policyFile);
    CleaningPolicy policy = PolicyFile.read(policyFile, KnownSteps.ofLibrary().with(ourRule));

    assertThat(policy.fingerprint()).isEqualTo(CleaningPolicy.standard().fingerprint());
  }

  @Test
  void suggestsPolicies() {
    java.nio.file.Path policyFile = directory.resolve("policy.yaml");
    TableProfile tableProfile =
        TableInspector.of(InspectOptions.defaults().withContract(TableContract.customers()))
            .inspect(TableSource.of(file));
    PolicySuggestion suggestion = PolicySuggestion.of(tableProfile);
    PolicyFile.write(suggestion, policyFile);
    CleaningPolicy suggested = suggestion.policy();

    assertThat(PolicyFile.read(policyFile).fingerprint()).isEqualTo(suggested.fingerprint());
    assertThat(suggested.fingerprint())
        .isEqualTo(CleaningPolicy.suggestedBy(tableProfile).fingerprint());
  }

  @Test
  void readsTheDocumentedPolicy() throws IOException {
    String rules = Files.readString(java.nio.file.Path.of("../docs/rules.md"));
    int start = rules.indexOf("```yaml\n") + 8;
    String yaml = rules.substring(start, rules.indexOf("```", start));

    CleaningPolicy policy = PolicyFile.parse("rules.md", yaml, KnownSteps.ofLibrary());

    assertThat(policy.name()).isEqualTo("ours");
    assertThat(policy.rules()).hasSize(1);
  }

  @Test
  void undoes() {
    java.nio.file.Path ledger = directory.resolve("ledger.ndjson");
    java.nio.file.Path cleaned = directory.resolve("cleaned.ndjson");
    java.nio.file.Path again = directory.resolve("again.json");
    CustomerPipeline.from(file)
        .clean()
        .changesTo(Ledger.forNdjson(ledger))
        .into(Sinks.ndjson(cleaned));
    Undo.of(ledger).restore(cleaned, again);

    assertThat(again).hasSameBinaryContentAs(file);
  }

  /**
   * Stands in for the class of that name, so that the README's files lie in a directory of ours.
   */
  private record Directory(java.nio.file.Path directory) {
    java.nio.file.Path of(String name) {
      return directory.resolve(name);
    }
  }
}
