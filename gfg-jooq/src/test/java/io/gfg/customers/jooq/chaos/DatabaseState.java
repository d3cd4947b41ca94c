package io.gfg.customers.jooq.chaos;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a database holds.
 *
 * @param rows the customers, with the loads that wrote them and when
 * @param content the customers as a file tells of them, and how much history there is
 * @param shape every relation, index, constraint, trigger and right outside the catalogue
 */
record DatabaseState(String rows, String content, String shape) {

  private static final String TABLES =
      """
      select to_regclass('gfg.customer') is not null
      """;
  private static final String ROWS =
      """
      select count(*) || ' ' || coalesce(md5(string_agg(c::text, ' ' order by customer_id)), '')
      from gfg.customer c
      """;
  private static final String CONTENT =
      """
      select count(*) || ' ' || coalesce(md5(string_agg(
          (to_jsonb(c) - 'load_id' - 'inserted_at' - 'updated_at')::text, ' ' order by customer_id)), '')
        || ' ' || (select count(*) from gfg.load_run)
        || ' ' || (select count(*) from gfg.rejected_record)
        || ' ' || (select count(*) from gfg.field_change_summary)
      from gfg.customer c
      """;
  private static final String SHAPE =
      """
      select coalesce(string_agg(item, E'\\n' order by item), '') from (
        select format('%s %s.%s %s %s', relkind, nspname, relname, relpersistence, relacl) as item
          from pg_class join pg_namespace n on n.oid = relnamespace where shown(nspname)
        union all select indexdef from pg_indexes where shown(schemaname)
        union all select conrelid::regclass || ' ' || pg_get_constraintdef(c.oid)
          from pg_constraint c join pg_namespace n on n.oid = connamespace where shown(nspname)
        union all select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal
      ) items
      """
          .replaceAll(
              "shown\\((\\w+)\\)", "$1 not in ('pg_catalog', 'information_schema', 'pg_toast')");

  static DatabaseState of(Connection connection) throws SQLException {
    String shape = StoppableServer.text(connection, SHAPE);
    return StoppableServer.text(connection, TABLES).equals("t")
        ? new DatabaseState(
            StoppableServer.text(connection, ROWS),
            StoppableServer.text(connection, CONTENT),
            shape)
        : new DatabaseState("0 ", "0  0 0 0", shape);
  }
}
