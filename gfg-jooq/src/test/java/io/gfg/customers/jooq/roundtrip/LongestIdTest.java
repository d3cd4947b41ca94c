package io.gfg.customers.jooq.roundtrip;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The key of the table has a longest value, and where no rule judges ids, the decoder knows it. */
@ExtendWith(PostgresExtension.class)
class LongestIdTest {

  private static final int LONGEST = 2_600;

  @TempDir Path directory;

  @Test
  void theLongestIdIsLoadedAndALongerOneIsRejectedAlone(DataSource database) throws IOException {
    DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);
    String id = incompressible();
    Path file =
        Files.write(directory.resolve("ids.json"), List.of(line(id), line(id + "x"), line("a")));

    LoadReport report =
        CustomerPipeline.from(file)
            .clean(CleaningPolicy.none().withRejectLimit(RejectLimit.unlimited()))
            .loadInto(dsl);

    assertThat(report.inserted()).isEqualTo(2);
    assertThat(report.rejected()).isEqualTo(1);
    assertThat(dsl.fetchCount(CUSTOMER, CUSTOMER.CUSTOMER_ID.eq(id))).isEqualTo(1);
  }

  private static String line(String id) {
    return "{\"customer_id\": \"" + id + "\"}";
  }

  private static String incompressible() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < LONGEST) {
      text.append((char) random.nextInt('a', 'z' + 1));
      text.append((char) random.nextInt('A', 'Z' + 1));
    }
    return text.toString();
  }
}
