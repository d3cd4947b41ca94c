package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The primary key of the table of customers. Sorting all ids at the end costs half of what entering
 * each into a growing index costs, so a load takes the key off and puts it on again, where nobody
 * would notice.
 */
final class CustomerKey {

  /** One row in any case; the first reason that applies, or null. */
  private static final String QUESTION =
      """
      select con.conname, pg_get_constraintdef(con.oid), case
        when tab.relkind <> 'r' or exists (
            select 1 from pg_inherits where tab.oid in (inhrelid, inhparent))
          then 'the table has partitions'
        when con.oid is null then 'the table has no primary key'
        when not pg_has_role(tab.relowner, 'usage') then 'the role does not own the table'
        when not has_schema_privilege(tab.relnamespace, 'create')
          then 'the role may not create in the schema of the table'
        when exists (
            select 1 from pg_trigger
            where tgrelid = tab.oid and not tgisinternal and tgenabled <> 'D')
          then 'the table has triggers, which may look for rows by the key'
        when exists (select 1 from pg_event_trigger where evtenabled <> 'D')
          then 'an event trigger watches changes of tables'
        when exists (
            select 1 from pg_depend
            where (refclassid = 'pg_constraint'::regclass and refobjid = con.oid and deptype <> 'i')
              or (refclassid = 'pg_class'::regclass and refobjid = con.conindid))
          then 'others depend on the key, such as a foreign key'
        when ind.indisclustered or ind.indisreplident or inx.reloptions is not null
            or inx.reltablespace <> 0 or current_setting('default_tablespace') <> ''
            or obj_description(con.oid, 'pg_constraint') is not null
            or obj_description(inx.oid, 'pg_class') is not null
          then 'the key has settings or a comment of its own'
        end
      from pg_class tab
      left join pg_constraint con on con.conrelid = tab.oid and con.contype = 'p'
      left join pg_index ind on ind.indexrelid = con.conindid
      left join pg_class inx on inx.oid = con.conindid
      where tab.oid = {0}::regclass""";

  private final @Nullable String name;
  private final @Nullable String definition;
  private final @Nullable String reasonToStay;

  private CustomerKey(Record row) {
    this.name = row.get(0, String.class);
    this.definition = row.get(1, String.class);
    this.reasonToStay = row.get(2, String.class);
  }

  static CustomerKey of(DSLContext dsl) {
    return new CustomerKey(dsl.fetchSingle(QUESTION, DSL.val(dsl.render(CUSTOMER))));
  }

  /** Why it may not be taken off; empty if it may. */
  Optional<String> reasonToStay() {
    return Optional.ofNullable(reasonToStay).map("the table was empty, but "::concat);
  }

  void takeOff(DSLContext dsl) {
    dsl.execute("alter table {0} drop constraint {1}", CUSTOMER, constraint());
  }

  /** The same key again, by its name. */
  void putOn(DSLContext dsl) {
    dsl.execute("alter table {0} add constraint {1} " + definition, CUSTOMER, constraint());
  }

  private Name constraint() {
    return DSL.name(name);
  }
}
