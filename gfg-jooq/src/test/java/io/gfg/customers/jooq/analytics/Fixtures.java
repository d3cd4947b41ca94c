package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;
import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.cleaning.ResolvedFinding;
import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.jooq.generated.tables.records.CustomerRecord;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.sink.JsonText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** Customers and findings, put straight into the tables. */
final class Fixtures {

  private static final OffsetDateTime THEN =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private Fixtures() {}

  /** Small values, so that ties, zeros and unknown values abound. */
  static List<Customer> random(long seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count).mapToObj(number -> random(random, number)).toList();
  }

  private static Customer random(Random random, int number) {
    Customer.Builder customer = Customer.builder();
    for (CustomerField<?> field : CustomerField.all()) {
      if (random.nextInt(12) > 0) {
        switch (field.type()) {
          case INTEGER -> customer.set(cast(field, Integer.class), random.nextInt(5));
          case BOOLEAN -> customer.set(cast(field, Boolean.class), random.nextInt(4) > 0);
          case DECIMAL ->
              customer.set(
                  cast(field, BigDecimal.class),
                  BigDecimal.valueOf(random.nextInt(100_000), 1 + random.nextInt(3)));
          case TEXT -> {}
        }
      }
    }
    String id = String.format("%08x%04d", random.nextInt(), number);
    return customer.set(CustomerField.CUSTOMER_ID, id).build();
  }

  @SuppressWarnings("unchecked")
  private static <T> CustomerField<T> cast(CustomerField<?> field, Class<T> type) {
    if (field.type().javaType() != type) {
      throw new IllegalArgumentException(field + " is not of " + type);
    }
    return (CustomerField<T>) field;
  }

  static void insert(DSLContext dsl, List<Customer> customers) {
    dsl.batchInsert(customers.stream().map(Fixtures::row).toList()).execute();
  }

  private static CustomerRecord row(Customer customer) {
    CustomerRecord row = new CustomerRecord();
    for (CustomerField<?> field : CustomerField.all()) {
      row.set(CUSTOMER.field(field.ordinal(), Object.class), customer.get(field));
    }
    row.setLoadId(1L);
    row.setInsertedAt(THEN);
    row.setUpdatedAt(THEN);
    return row;
  }

  static void load(DSLContext dsl, ResolvedFinding... findings) {
    load(dsl, JsonText.of(List.of(findings)));
  }

  static void load(DSLContext dsl, String findings) {
    dsl.insertInto(LOAD_RUN)
        .set(LOAD_RUN.SOURCE_NAME, "data.json")
        .set(LOAD_RUN.SOURCE_FORMAT, "ndjson")
        .set(LOAD_RUN.SOURCE_BYTES, 1L)
        .set(LOAD_RUN.SOURCE_SHA256, "0".repeat(64))
        .set(LOAD_RUN.POLICY_NAME, "standard")
        .set(LOAD_RUN.POLICY_VERSION, "1")
        .set(LOAD_RUN.POLICY_FINGERPRINT, "f")
        .set(LOAD_RUN.MODE, "merge")
        .set(LOAD_RUN.ROWS_READ, 0L)
        .set(LOAD_RUN.ROWS_INSERTED, 0L)
        .set(LOAD_RUN.ROWS_UPDATED, 0L)
        .set(LOAD_RUN.ROWS_UNCHANGED, 0L)
        .set(LOAD_RUN.ROWS_DELETED, 0L)
        .set(LOAD_RUN.DUPLICATES, 0L)
        .set(LOAD_RUN.REJECTED, 0L)
        .set(LOAD_RUN.WARNINGS, JSONB.valueOf("{}"))
        .set(LOAD_RUN.FINDINGS, JSONB.valueOf(findings))
        .set(LOAD_RUN.STARTED_AT, THEN)
        .set(LOAD_RUN.FINISHED_AT, THEN)
        .execute();
  }

  static ResolvedFinding copiedAccessories(Resolution resolution) {
    return new ResolvedFinding(
        new Finding(
            FindingKind.COPIED_COLUMN,
            List.of("macc_items"),
            List.of("wacc_items"),
            null,
            46_279,
            Severity.DEFECT,
            Confidence.STRONG,
            new BigDecimal("0.98"),
            "macc_items is a copy of wacc_items; its own values are lost",
            new Evidence(new BigDecimal("1.000000"), null, null, 46_279, "all"),
            List.of(),
            repair("macc-items.copy-of-wacc-items", RepairEffect.MAKES_UNKNOWN),
            List.of()),
        resolution);
  }

  static ResolvedFinding hoursAsDays(Resolution resolution) {
    return new ResolvedFinding(
        new Finding(
            FindingKind.WRONG_UNIT,
            List.of("days_since_last_order"),
            List.of("days_since_first_order"),
            BigDecimal.valueOf(24),
            43_600,
            Severity.DEFECT,
            Confidence.STRONG,
            new BigDecimal("0.98"),
            "days_since_last_order holds hours",
            new Evidence(
                new BigDecimal("0.942100"),
                new BigDecimal("0.30"),
                BigDecimal.ZERO,
                46_279,
                "43,600 of 46,279 (94.21 %)"),
            List.of("a coarse column"),
            repair("days-since-last-order.hours-as-days", RepairEffect.RESTORES),
            List.of(new Example(7, List.of("days_since_last_order"), List.of("48"), List.of("2")))),
        resolution);
  }

  static ResolvedFinding conflicts(Resolution resolution) {
    return new ResolvedFinding(
        new Finding(
            FindingKind.CONFLICTING_ROWS,
            List.of("customer_id"),
            List.of(),
            null,
            2,
            Severity.DEFECT,
            Confidence.PROVEN,
            BigDecimal.ONE,
            "2 records belong to customers whose records differ",
            new Evidence(BigDecimal.ONE, null, null, 2, "2 of 2"),
            List.of(),
            null,
            List.of()),
        resolution);
  }

  private static Repair repair(String rule, RepairEffect effect) {
    boolean lossless = effect == RepairEffect.RESTORES;
    return new Repair(
        rule,
        effect,
        lossless ? RepairMode.AUTOMATIC : RepairMode.PROPOSED,
        "what must hold",
        "code()",
        "- id: " + rule,
        List.of("a", "b"),
        "how it is undone");
  }
}
