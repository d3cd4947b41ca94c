package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.FIELD_CHANGE_SUMMARY;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;
import static io.gfg.customers.jooq.generated.Tables.REJECTED_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.MixedEvidenceException;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.cleaning.TooManyRejectsException;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.generated.tables.records.LoadRunRecord;
import io.gfg.customers.jooq.schema.CustomerSchema;
import io.gfg.customers.jooq.schema.SchemaException;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PostgresExtension.class)
class LoadTest {

  @TempDir Path directory;
  private DSLContext dsl;

  @BeforeEach
  void connect(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
  }

  @Test
  void loadsTheFileInOneExpression() throws IOException {
    Path file = generate(spec -> spec);

    LoadReport report = CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(report.read()).isEqualTo(1000);
    assertThat(report.inserted()).isEqualTo(990);
    assertThat(report.duplicates()).isEqualTo(10);
    assertThat(report.rejected()).isZero();
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(990);
  }

  @Test
  void loadingTheSameFileTwiceChangesNoRow() throws IOException {
    Path file = generate(spec -> spec);
    CustomerPipeline.from(file).clean().loadInto(dsl);
    Result<?> before = rowsWithVersions();

    LoadReport second = CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(second.inserted()).isZero();
    assertThat(second.updated()).isZero();
    assertThat(second.unchanged()).isEqualTo(990);
    assertThat(rowsWithVersions()).isEqualTo(before);
  }

  @Test
  void theOrderOfTheLinesDoesNotMatter() throws IOException {
    Path file = generate(spec -> spec.copies(0));
    CustomerPipeline.from(file).clean().loadInto(dsl);
    Result<?> before = rowsWithVersions();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    Collections.reverse(lines);
    Files.write(file, lines);

    CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(rowsWithVersions()).isEqualTo(before);
  }

  @Test
  void mergeUpdatesOnlyWhatChanged() throws IOException {
    Path file = generate(spec -> spec.copies(0));
    LoadReport first = CustomerPipeline.from(file).clean().loadInto(dsl);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.replaceAll(line -> line.replaceFirst("\"revenue\": [0-9.]+", "\"revenue\": 77.7"));
    lines.subList(50, lines.size()).clear();
    Files.write(file, lines);

    LoadReport second = CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(second.updated()).isEqualTo(50);
    assertThat(second.inserted()).isZero();
    assertThat(second.deleted()).isZero();
    assertThat(dsl.fetchCount(CUSTOMER, CUSTOMER.LOAD_ID.eq(first.loadId()))).isEqualTo(950);
    assertThat(dsl.fetchCount(CUSTOMER, CUSTOMER.LOAD_ID.eq(second.loadId()))).isEqualTo(50);
  }

  @Test
  void replaceDeletesTheCustomersThatTheFileDoesNotHave() throws IOException {
    Path file = generate(spec -> spec.copies(0));
    CustomerPipeline.from(file).clean().loadInto(dsl);
    List<String> lines = Files.readAllLines(file).subList(0, 400);
    Files.write(file, lines);

    LoadReport second =
        CustomerPipeline.from(file).clean().loadInto(dsl, options(LoadMode.REPLACE));

    assertThat(second.unchanged()).isEqualTo(400);
    assertThat(second.deleted()).isEqualTo(600);
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(400);
  }

  @Test
  void appendTakesNewCustomersOnly() throws IOException {
    Path file = generate(spec -> spec.copies(0));
    CustomerPipeline.from(file).clean().loadInto(dsl, options(LoadMode.APPEND));
    Path other = generate(spec -> spec.copies(0).seed(2));
    CustomerPipeline.from(other).clean().loadInto(dsl, options(LoadMode.APPEND));

    assertThatThrownBy(
            () -> CustomerPipeline.from(other).clean().loadInto(dsl, options(LoadMode.APPEND)))
        .isInstanceOf(LoadException.class)
        .hasMessageContaining("1,000 are in the table already")
        .hasMessageContaining("use MERGE or REPLACE");
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(2000);
  }

  @Test
  void writesDownWhatItDid() throws IOException {
    Path file =
        generate(
            spec ->
                spec.defects(
                    Defects.asPublished()
                        .with(Defect.LINE_CUT_SHORT, 0.02)
                        .with(Defect.REVENUE_NEGATIVE, 0.02)));
    CleaningPolicy policy =
        CleaningPolicy.standard().withRejectLimit(RejectLimit.ofCount(100)).named("ours", "7");

    LoadReport report = CustomerPipeline.from(file).clean(policy).loadInto(dsl);

    LoadRunRecord run = dsl.fetchSingle(LOAD_RUN);
    assertThat(run.getLoadId()).isEqualTo(report.loadId());
    assertThat(run.getSourceName()).isEqualTo("data.json");
    assertThat(run.getSourceBytes()).isEqualTo(Files.size(file));
    assertThat(run.getPolicyName()).isEqualTo("ours");
    assertThat(run.getPolicyFingerprint()).isEqualTo(policy.fingerprint());
    assertThat(run.getRowsRead()).isEqualTo(1000);
    assertThat(run.getRejected()).isEqualTo(report.rejected()).isPositive();
    assertThat(dsl.fetchCount(REJECTED_RECORD)).isEqualTo((int) report.rejected());
    assertThat(dsl.fetchCount(FIELD_CHANGE_SUMMARY)).isEqualTo(report.changes().size());
    assertThat(run.getFindings().data()).contains("WRONG_UNIT", "made_unknown", "repaired");
  }

  @Test
  void keepsTheRawTextOfRejectedRecords() throws IOException {
    Path file = generate(spec -> spec.copies(0));
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(3, "tab\there, and a \\ and a \"quote\"");
    Files.write(file, lines);

    CustomerPipeline.from(file).clean().loadInto(dsl);

    var rejected = dsl.fetchSingle(REJECTED_RECORD);
    assertThat(rejected.getRaw()).isEqualTo("tab\there, and a \\ and a \"quote\"");
    assertThat(rejected.getRawBytes()).isNull();
    assertThat(rejected.getLineNumber()).isEqualTo(4);
  }

  @Test
  void tooManyRejectsLeaveTheTableAsItWas() throws IOException {
    Path good = generate(spec -> spec);
    CustomerPipeline.from(good).clean().loadInto(dsl);
    Result<?> before = rowsWithVersions();
    Path bad =
        generate(spec -> spec.defects(Defects.asPublished().with(Defect.REVENUE_NEGATIVE, 0.3)));

    assertThatThrownBy(() -> CustomerPipeline.from(bad).clean().loadInto(dsl))
        .isInstanceOf(TooManyRejectsException.class)
        .hasMessageContaining("revenue.not-negative");

    assertThat(rowsWithVersions()).isEqualTo(before);
    assertThat(dsl.fetchCount(LOAD_RUN)).isEqualTo(1);
  }

  @Test
  void aFileThatContradictsItselfIsRefused() throws IOException {
    Path mixed =
        generate(spec -> spec.defects(Defects.asPublished().with(Defect.LAST_ORDER_IN_HOURS, 0.5)));

    assertThatThrownBy(() -> CustomerPipeline.from(mixed).clean().loadInto(dsl))
        .isInstanceOf(MixedEvidenceException.class)
        .hasMessageContaining("days-since-last-order.hours-as-days");

    assertThat(dsl.fetchCount(CUSTOMER)).isZero();
  }

  @Test
  void mayBeForbiddenToMakeTables() throws IOException {
    Path file = generate(spec -> spec);
    LoadOptions options = LoadOptions.builder().schemaChanges(SchemaChanges.NONE).build();

    assertThatThrownBy(() -> CustomerPipeline.from(file).clean().loadInto(dsl, options))
        .isInstanceOf(SchemaException.class);
  }

  @Test
  void copiesStraightIntoAnEmptyTableAndComparesWithAFilledOne() throws IOException {
    Path file = generate(spec -> spec);
    assertThat(CustomerPipeline.from(file).clean().loadInto(dsl).path())
        .isEqualTo(LoadPath.DIRECT_KEY_LAST);
    List<Object> direct = customersWithoutTheirLoad();
    assertThat(CustomerPipeline.from(file).clean().loadInto(dsl).path())
        .isEqualTo(LoadPath.STAGED_CHANGES);
    dsl.deleteFrom(CUSTOMER).where(CUSTOMER.ORDERS.gt(1)).execute();

    CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(customersWithoutTheirLoad()).isEqualTo(direct);
  }

  @Test
  void stagesWhereRowSecurityForbidsCopying() throws IOException {
    CustomerSchema.migrate(dsl);
    dsl.execute("create role reader_of_some");
    dsl.execute("grant all on schema gfg to reader_of_some");
    dsl.execute("grant all on all tables in schema gfg to reader_of_some");
    dsl.execute("grant all on all sequences in schema gfg to reader_of_some");
    dsl.execute("alter table gfg.customer enable row level security");
    dsl.execute("create policy everything on gfg.customer using (true) with check (true)");
    Path file = generate(spec -> spec);

    LoadReport report =
        dsl.connectionResult(
            connection -> {
              DSLContext restricted = DSL.using(connection, SQLDialect.POSTGRES);
              restricted.execute("set role reader_of_some");
              try {
                return CustomerPipeline.from(file).clean().loadInto(restricted);
              } finally {
                restricted.execute("reset role");
                restricted.execute("drop owned by reader_of_some");
                restricted.execute("drop role reader_of_some");
              }
            });

    assertThat(report.path()).isEqualTo(LoadPath.STAGED);
    assertThat(report.pathReason()).contains("row security");
    assertThat(report.inserted()).isEqualTo(990);
  }

  @Test
  void startsOverWithinItsTransactionWhenTheFileTurnsOutOtherwise() throws IOException {
    Path file = directory.resolve("data.json");
    CustomerGenerator.of(GeneratorSpec.builder().rows(10_000).copies(10).seed(1).build())
        .writeTo(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add(lines.get(0).replaceFirst("\"vouchers\": \\d+", "\"vouchers\": 99"));
    Files.write(file, lines);

    LoadReport report =
        CustomerPipeline.from(file)
            .clean(CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited()))
            .loadInto(dsl);

    assertThat(report.read()).isEqualTo(10_001);
    assertThat(report.inserted()).isEqualTo(9_989);
    assertThat(report.rejected()).isEqualTo(2);
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(9_989);
    assertThat(dsl.fetchCount(REJECTED_RECORD)).isEqualTo(2);
  }

  private List<Object> customersWithoutTheirLoad() {
    return dsl.select(DSL.field("to_jsonb(customer) - 'load_id' - 'inserted_at' - 'updated_at'"))
        .from(CUSTOMER)
        .orderBy(CUSTOMER.CUSTOMER_ID)
        .fetch(record -> record.get(0).toString());
  }

  private Result<?> rowsWithVersions() {
    return dsl.select(CUSTOMER.asterisk(), DSL.field("xmin::text"), DSL.field("ctid::text"))
        .from(CUSTOMER)
        .orderBy(CUSTOMER.CUSTOMER_ID)
        .fetch();
  }

  private Path generate(UnaryOperator<GeneratorSpec.Builder> change) throws IOException {
    Path file = directory.resolve("data.json");
    GeneratorSpec.Builder spec = GeneratorSpec.builder().rows(1000).copies(10).seed(1);
    CustomerGenerator.of(change.apply(spec).build()).writeTo(file);
    return file;
  }

  private static LoadOptions options(LoadMode mode) {
    return LoadOptions.builder().mode(mode).build();
  }
}
