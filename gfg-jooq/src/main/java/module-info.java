/** Loading customers into PostgreSQL, and answers from there. */
module io.gfg.customers.jooq {
  requires transitive io.gfg.customers.core;
  requires transitive static org.jspecify;
  requires transitive org.jooq;
  requires org.postgresql.jdbc;
  requires org.slf4j;

  exports io.gfg.customers.jooq;
  exports io.gfg.customers.jooq.generated;
  exports io.gfg.customers.jooq.generated.tables;
  exports io.gfg.customers.jooq.generated.tables.records;
}
