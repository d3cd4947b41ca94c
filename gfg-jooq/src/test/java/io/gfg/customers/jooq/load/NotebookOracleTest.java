package io.gfg.customers.jooq.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.jooq.CustomerPipeline;
import io.gfg.customers.jooq.analytics.AverageRevenue;
import io.gfg.customers.jooq.analytics.CreditCardShare;
import io.gfg.customers.jooq.analytics.CustomerAnalytics;
import io.gfg.customers.jooq.analytics.NotebookCampaign;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import io.gfg.customers.testkit.postgres.PostgresExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The policy {@code notebook} gives the table and the answers that the notebook's steps give,
 * written down independently in SQL over the raw lines.
 */
@ExtendWith(PostgresExtension.class)
class NotebookOracleTest {

  @TempDir Path directory;

  static Stream<GeneratorSpec> files() {
    return Stream.of(
        GeneratorSpec.asPublished(),
        GeneratorSpec.builder().rows(2000).copies(100).seed(5).build(),
        GeneratorSpec.builder().rows(2000).copies(0).seed(6).build().clean());
  }

  @ParameterizedTest
  @MethodSource("files")
  void theTableIsThatOfTheNotebook(GeneratorSpec spec, DataSource database)
      throws IOException, SQLException {
    Path file = directory.resolve("data.json");
    CustomerGenerator.of(spec).writeTo(file);
    DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerPipeline.from(file).clean(CleaningPolicy.notebook()).loadInto(dsl);

    try (Connection connection = database.getConnection()) {
      stageRawLines(connection, file);
      assertThat(count(connection, "select count(*) from notebook")).isEqualTo(spec.customers());
      assertThat(count(connection, difference("notebook", "gfg.customer"))).isZero();
      assertThat(count(connection, difference("gfg.customer", "notebook"))).isZero();
      assertThat(answersFrom(CustomerAnalytics.of(dsl))).isEqualTo(answersFrom(connection));
    }
  }

  @Test
  void theNotebooksCampaignOfTheDefaultFileIsNotEmpty(DataSource database) throws IOException {
    Path file = directory.resolve("data.json");
    CustomerGenerator.asPublished().writeTo(file);
    DSLContext dsl = DSL.using(database, SQLDialect.POSTGRES);
    CustomerPipeline.from(file).clean(CleaningPolicy.notebook()).loadInto(dsl);

    assertThat(campaign(CustomerAnalytics.of(dsl))).isNotEmpty();
  }

  private static List<String> answersFrom(CustomerAnalytics analytics) {
    CreditCardShare share = analytics.creditCardShareOfFemaleBuyers().value();
    AverageRevenue average = analytics.averageRevenue().value().anyDevice();
    return Stream.concat(
            Stream.of(
                analytics.creditCardRevenue().value().nearestDollar().toPlainString(),
                share.percentOfFemaleBuyers().orElseThrow().toPlainString(),
                average.average().orElseThrow().toPlainString()),
            campaign(analytics).stream())
        .toList();
  }

  private static List<String> campaign(CustomerAnalytics analytics) {
    NotebookCampaign campaign = analytics.notebookCampaign().value();
    assertThat(campaign).isInstanceOf(NotebookCampaign.Audience.class);
    return ((NotebookCampaign.Audience) campaign).customerIds();
  }

  private static List<String> answersFrom(Connection connection) throws SQLException {
    List<String> answers = new ArrayList<>();
    answers.addAll(
        column(connection, "select round(sum(revenue)) from notebook where cc_payments > 0"));
    answers.addAll(
        column(
            connection,
            """
            select round(100.0 * count(*) filter (where cc_payments > 0) / count(*), 2)
            from notebook where female_items > 0"""));
    answers.addAll(
        column(
            connection,
            """
            select round(avg(revenue), 2) from notebook
            where ios_orders > 0 or android_orders > 0 or desktop_orders > 0"""));
    answers.addAll(
        column(
            connection,
            """
            with audience as (
              select customer_id, revenue / items as per_item from notebook
              where is_newsletter_subscriber and male_items > 0 and mapp_items > 0
              and macc_items > 0 and mftw_items > 0 and mspt_items > 0)
            select customer_id from audience
            where per_item > (select avg(per_item) from audience)
            order by customer_id collate "C\""""));
    return answers;
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        values.add(result.getString(1));
      }
    }
    return values;
  }

  private static void stageRawLines(Connection connection, Path file)
      throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temporary table raw (doc jsonb)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into raw select unnest(?)::jsonb")) {
        insert.setArray(1, connection.createArrayOf("text", Files.readAllLines(file).toArray()));
        insert.execute();
      }
      statement.execute(
          "create temporary table notebook as select "
              + cells()
              + " from (select distinct doc from raw) as lines");
    }
  }

  private static String cells() {
    return CustomerField.all().stream()
        .map(field -> cell(field) + " as " + field.name())
        .collect(Collectors.joining(", "));
  }

  private static String cell(CustomerField<?> field) {
    String text = "(doc ->> '" + field.name() + "')";
    return switch (field.name()) {
      case "customer_id" -> text;
      case "is_newsletter_subscriber" -> text + " in ('Y', 'true')";
      case "coupon_discount_applied" -> "coalesce(" + text + "::numeric, 0.0)";
      case "days_since_last_order" -> text + "::integer / 24";
      default -> text + "::numeric";
    };
  }

  private static String difference(String one, String other) {
    String columns =
        CustomerField.all().stream().map(CustomerField::name).collect(Collectors.joining(", "));
    return "select count(*) from (select %s from %s except select %s from %s) as only_there"
        .formatted(columns, one, columns, other);
  }

  private static long count(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
