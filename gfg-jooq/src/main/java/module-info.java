/**
 * Loading customers into PostgreSQL, and answers from there.
 *
 * <p>The generated table classes are exported too, because the queries are jOOQ's and are composed
 * with them.
 */
module io.gfg.customers.jooq {
  requires transitive io.gfg.customers.core;
  // For whoever has it and uses the package metrics. Not transitive: those who do not have it could
  // not compile.
  requires static micrometer.core;
  requires transitive static org.jspecify;
  requires transitive org.jooq;
  requires org.postgresql.jdbc;
  requires org.slf4j;
  requires tools.jackson.core;

  exports io.gfg.customers.jooq;
  exports io.gfg.customers.jooq.analytics;
  exports io.gfg.customers.jooq.generated;
  exports io.gfg.customers.jooq.generated.tables;
  exports io.gfg.customers.jooq.generated.tables.records;
  exports io.gfg.customers.jooq.load;
  exports io.gfg.customers.jooq.metrics;
  exports io.gfg.customers.jooq.schema;

  // Other migration tools read the scripts as resources.
  opens io.gfg.customers.jooq.schema;
}
