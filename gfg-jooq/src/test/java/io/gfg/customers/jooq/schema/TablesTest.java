package io.gfg.customers.jooq.schema;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One catalogue of columns: the generated class and the real table must agree with it. */
class TablesTest {

  @RegisterExtension static final PostgresExtension POSTGRES = PostgresExtension.perClass();

  private static final List<CustomerField<?>> CATALOGUE = CustomerField.all();
  private static DSLContext dsl;

  @BeforeAll
  static void migrate(DataSource database) {
    dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerSchema.migrate(dsl);
  }

  @Test
  void theCustomerClassHasTheColumnsOfTheCatalogueInOrder() {
    assertThat(List.of(CUSTOMER.fields()))
        .extracting(Field::getName)
        .startsWith(CATALOGUE.stream().map(CustomerField::name).toArray(String[]::new))
        .endsWith("extras", "load_id", "inserted_at", "updated_at")
        .hasSize(CATALOGUE.size() + 4);
  }

  @Test
  void theCustomerClassHasTheTypesAndMeaningsOfTheCatalogue() {
    for (CustomerField<?> field : CATALOGUE) {
      Field<?> column = CUSTOMER.field(field.ordinal());
      assertThat(column.getType()).as(field.name()).isEqualTo(field.type().javaType());
      assertThat(column.getComment()).as(field.name()).isEqualTo(field.meaning());
      assertThat(column.getDataType().nullable())
          .as(field.name())
          .isEqualTo(field != CustomerField.CUSTOMER_ID);
    }
  }

  @Test
  void theRealTableHasTheColumnsTypesAndMeaningsOfTheCatalogue() {
    Map<FieldType, String> types =
        Map.of(
            FieldType.TEXT, "character varying",
            FieldType.BOOLEAN, "boolean",
            FieldType.INTEGER, "integer",
            FieldType.DECIMAL, "numeric");
    List<List<Object>> expected =
        CATALOGUE.stream()
            .map(field -> List.<Object>of(field.name(), types.get(field.type()), field.meaning()))
            .toList();
    assertThat(
            dsl.fetch(
                    """
                    select attname, format_type(atttypid, atttypmod), col_description(attrelid, attnum)
                    from pg_attribute where attrelid = 'gfg.customer'::regclass and attnum > 0
                    order by attnum limit 43
                    """)
                .map(Record::intoList))
        .isEqualTo(expected);
  }

  @Test
  void idsAreComparedByteByByte() {
    assertThat(
            dsl.fetchValue(
                """
                select collname from pg_attribute join pg_collation c on c.oid = attcollation
                where attrelid = 'gfg.customer'::regclass and attname = 'customer_id'"""))
        .isEqualTo("C");
  }

  @Test
  void everyGeneratedColumnIsInTheRealTables() {
    CUSTOMER
        .getSchema()
        .getTables()
        .forEach(table -> assertThat(dsl.fetch(dsl.selectFrom(table).limit(1))).hasSizeLessThan(2));
    assertThat(CUSTOMER.getSchema().getTables()).hasSize(5);
  }

  @Test
  void keepsDecimalsAsWritten() {
    dsl.execute(
        """
        insert into gfg.customer (customer_id, revenue, load_id, inserted_at, updated_at)
        values ('a', 1.10, 1, now(), now())
        """);
    assertThat(dsl.fetchValue(CUSTOMER.REVENUE)).hasToString("1.10");
  }
}
