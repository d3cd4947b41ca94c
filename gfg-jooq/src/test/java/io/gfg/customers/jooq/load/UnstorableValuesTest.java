package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.REJECTED_RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.generated.tables.records.RejectedRecordRecord;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PostgreSQL cannot hold is rejected with its place, and everything else is loaded. */
@ExtendWith(PostgresExtension.class)
class UnstorableValuesTest {

  private static final int ROWS = 100;
  private static final int LINE = 7;
  private static final String ID = "(\"customer_id\": \")[0-9a-f]+";

  @TempDir Path directory;
  private DSLContext dsl;
  private CustomerFiles files;
  private Path file;

  @BeforeEach
  void connect(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    files = new CustomerFiles(directory);
    file = files.generated(ROWS, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ("customer_id": ")        | $1\\\\u0000                         | customer-id.unstorable
          ("customer_id": ")        | $1\\\\ud800                         | malformed.encoding
          ("orders": )\\d+          | $12147483648                        | orders.out-of-range
          ("orders": )\\d+          | $1-2147483649                       | orders.out-of-range
          ("orders": )\\d+          | $11e999999999                       | orders.out-of-range
          ("revenue": )[0-9.]+      | $11e999                             | revenue.out-of-range
          ("revenue": )[0-9.]+      | $11e-999                            | revenue.out-of-range
          ^\\{                      | {"note": "a\\\\u0000b",             | extras.unstorable
          ^\\{                      | {"note": ["\\\\udc00"],             | malformed.encoding
          ^\\{                      | {"a\\\\u0000": 1,                   | extras.unstorable
          ^\\{                      | {"note": 1e20000,                   | extras.unstorable
          """)
  void isRejectedWithItsLine(String pattern, String replacement, String reason) {
    Path damaged = withLine(line -> line.replaceFirst(pattern, replacement));

    LoadReport strict = load(damaged, CleaningPolicy.standard());
    LoadReport lenient = load(damaged, CleaningPolicy.none());

    assertThat(strict.rejected()).isEqualTo(1);
    assertThat(lenient.rejected()).isEqualTo(1);
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(ROWS - 1);
    assertThat(dsl.fetch(REJECTED_RECORD))
        .extracting(RejectedRecordRecord::getLineNumber)
        .containsExactly((long) LINE, (long) LINE);
    assertThat(dsl.fetch(REJECTED_RECORD))
        .allSatisfy(record -> assertThat(record.getReasons().data()).contains(reason));
  }

  /** Neither is trimmed into the other: the standard policy takes no such id, and none() both. */
  @Test
  void idsThatOnlyTrimmingMakesEqualStayApart() {
    Path padded =
        files.changed(
            file,
            "padded.json",
            lines -> {
              List<String> more = new ArrayList<>(lines);
              more.add(lines.get(0).replaceFirst(ID, "$0 "));
              more.add(lines.get(0).replaceFirst(ID, "$0\\\\t"));
              return more;
            });

    LoadReport strict =
        load(padded, CleaningPolicy.standard().withRejectLimit(RejectLimit.ofCount(2)));
    assertThat(strict.rejected()).isEqualTo(2);
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(ROWS);

    load(padded, CleaningPolicy.none());
    assertThat(
            dsl.fetchValue(
                "select count(*) from gfg.customer where customer_id <> trim(customer_id, E' \\t')"))
        .isEqualTo(2L);
    assertThat(dsl.fetchCount(CUSTOMER)).isEqualTo(ROWS + 2);
  }

  /** Only a policy that lets any id through can bring one here. */
  @Test
  void anIdTooLongForTheKeyIsRejectedByEveryPolicy() {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      id.append(Integer.toHexString(i * 7919)); // does not compress well
    }
    Path damaged = withLine(line -> line.replaceFirst(ID, "$1" + id));

    assertThat(load(damaged, CleaningPolicy.standard()).rejected()).isEqualTo(1);
    assertThat(load(damaged, CleaningPolicy.none()).rejected()).isEqualTo(1);
  }

  private LoadReport load(Path from, CleaningPolicy policy) {
    return CustomerPipeline.from(from).clean(policy).loadInto(dsl);
  }

  private Path withLine(UnaryOperator<String> change) {
    return files.changed(
        file,
        "damaged.json",
        lines -> {
          List<String> changed = new ArrayList<>(lines);
          changed.set(LINE - 1, change.apply(changed.get(LINE - 1)));
          return changed;
        });
  }
}
