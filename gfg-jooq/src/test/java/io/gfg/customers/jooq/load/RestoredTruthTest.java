package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.sink.Sink;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.Defect;
import io.gfg.customers.testkit.generator.Defects;
import io.gfg.customers.testkit.generator.GeneratedRow;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.generator.PlantedDefect;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every planted defect is repaired, and no other cell is changed. */
@ExtendWith(PostgresExtension.class)
class RestoredTruthTest {

  @TempDir Path directory;

  static Stream<GeneratorSpec> files() {
    return Stream.of(
        GeneratorSpec.asPublished(),
        GeneratorSpec.asPublished().clean(),
        GeneratorSpec.builder().rows(2000).copies(40).seed(7).build(),
        only(Defect.LAST_ORDER_IN_HOURS),
        only(Defect.DISCOUNT_TIMES_10000),
        only(Defect.MACC_COPIED_FROM_WACC),
        only(Defect.NEWSLETTER_AS_LETTER),
        only(Defect.NUMBER_AS_TEXT));
  }

  private static GeneratorSpec only(Defect defect) {
    Defects defects = Defects.none().with(defect, 1);
    return GeneratorSpec.builder().rows(3000).copies(20).seed(11).defects(defects).build();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theTableHoldsTheTruth(GeneratorSpec spec, DataSource database) throws IOException {
    CustomerGenerator generator = CustomerGenerator.of(spec);
    Path file = directory.resolve("data.json");
    generator.writeTo(file);
    DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);

    LoadReport report = CustomerPipeline.from(file).clean().loadInto(dsl);

    assertThat(report.inserted()).isEqualTo(spec.customers());
    assertThat(report.duplicates()).isEqualTo(spec.copies());
    Map<String, Record> table =
        dsl.selectFrom(CUSTOMER)
            .fetchStream()
            .collect(Collectors.toMap(row -> row.get(CUSTOMER.CUSTOMER_ID), Function.identity()));
    boolean copied = spec.defects().rate(Defect.MACC_COPIED_FROM_WACC) > 0;
    List<String> wrong =
        generator.customers().flatMap(truth -> differences(truth, table, copied)).toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void theAuditNamesThePlantedCellsAndNoOthers() throws IOException {
    CustomerGenerator generator =
        CustomerGenerator.of(GeneratorSpec.builder().rows(3000).copies(30).seed(3).build());
    Path file = directory.resolve("data.json");
    generator.writeTo(file);
    CollectingChanges changes = new CollectingChanges();

    CleaningRun.of(CustomerSource.of(file), CleaningPolicy.standard())
        .changesTo(changes)
        .into(Sinks.discarding());

    Set<String> expected =
        generator
            .rows()
            .filter(row -> row.kind() == GeneratedRow.Kind.ORIGINAL)
            .flatMap(RestoredTruthTest::cellsToChange)
            .collect(Collectors.toSet());
    assertThat(changes.cells).isEqualTo(expected);
  }

  /** A copied column is made unknown in every row, also where the lost value was the same. */
  private static Stream<String> cellsToChange(GeneratedRow row) {
    Stream<String> planted =
        row.planted().stream()
            .map(PlantedDefect::column)
            .filter(Objects::nonNull)
            .map(column -> cell(row.row(), column));
    return Stream.concat(planted, Stream.of(cell(row.row(), CustomerField.MACC_ITEMS)));
  }

  private static String cell(long row, CustomerField<?> column) {
    return row + ":" + column.name();
  }

  private static Stream<String> differences(
      Customer truth, Map<String, Record> table, boolean copied) {
    Record row = Objects.requireNonNull(table.get(truth.customerId()), "not in the table");
    return CustomerField.all().stream()
        .filter(field -> !same(expected(truth, field, copied), row.get(field.name())))
        .map(
            field ->
                truth.customerId()
                    + " "
                    + field
                    + ": "
                    + truth.get(field)
                    + " but "
                    + row.get(field.name()));
  }

  private static @Nullable Object expected(Customer truth, CustomerField<?> field, boolean copied) {
    return copied && field == CustomerField.MACC_ITEMS ? null : truth.get(field);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal another) {
      return number.compareTo(another) == 0;
    }
    return Objects.equals(one, other);
  }

  /** Keeps which cells were changed, and not the changes. */
  private static final class CollectingChanges
      implements Sink<Change, Integer>, Sink.Session<Change, Integer> {

    private final Set<String> cells = new HashSet<>();

    @Override
    public Session<Change, Integer> open() {
      return this;
    }

    @Override
    public void write(Change change) {
      if (change instanceof FieldChange field) {
        cells.add(cell(field.position().record(), field.field()));
      }
    }

    @Override
    public Integer commit() {
      return cells.size();
    }

    @Override
    public void close() {
      // keeps what it has for the test
    }
  }
}
