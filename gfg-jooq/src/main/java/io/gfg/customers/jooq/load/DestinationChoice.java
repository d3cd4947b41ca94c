package io.gfg.customers.jooq.load;

import static io.gfg.customers.jooq.generated.Tables.CUSTOMER;

import io.gfg.customers.jooq.transaction.Answers;
import io.gfg.customers.jooq.transaction.TransactionOwner;
import java.sql.Connection;
import java.sql.Savepoint;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Looks at the table of customers, and chooses the way into it. */
final class DestinationChoice {

  private static final String FILLED = "the table has rows to compare with";
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final DSLContext dsl;
  private final LoadStart start;

  DestinationChoice(DSLContext dsl, LoadStart start) {
    this.dsl = dsl;
    this.start = start;
  }

  Destination make() {
    if (!isEmpty()) {
      return filled();
    }
    if (hasRowSecurity()) {
      return StagedDestination.ofAll(
          dsl, start, "row security is active on the table, and nothing is copied through that");
    }
    CustomerKey key = CustomerKey.of(dsl);
    Optional<String> keyStays = reasonForKey(key).or(this::reasonForLock);
    return keyStays.isPresent() ? keepingKey(keyStays.get()) : keyLast(key);
  }

  private Optional<String> reasonForKey(CustomerKey key) {
    return start.owner() == TransactionOwner.CALLER
        ? Optional.of("the transaction is the caller's, who may not want others to be locked out")
        : key.reasonToStay();
  }

  /**
   * Takes the table for this load alone, unless somebody uses it: whoever came behind a load that
   * waits would have to wait too.
   */
  private Optional<String> reasonForLock() {
    Savepoint before = dsl.connectionResult(Connection::setSavepoint);
    try {
      dsl.execute("lock table {0} in access exclusive mode nowait", CUSTOMER);
      dsl.connection(connection -> connection.releaseSavepoint(before));
      return Optional.empty();
    } catch (DataAccessException refused) {
      if (!LOCK_NOT_AVAILABLE.equals(refused.sqlState())) {
        throw refused;
      }
      dsl.connection(connection -> connection.rollback(before));
      return Optional.of("the table was empty, but others were using it");
    }
  }

  private Destination keyLast(CustomerKey key) {
    return isEmpty() // what others inserted until the lock was had counts too
        ? DirectDestination.keyLast(dsl, start, key)
        : filled();
  }

  private Destination keepingKey(String reason) {
    keepWritersOut();
    return isEmpty() ? DirectDestination.keepingKey(dsl, start, reason) : filled();
  }

  private Destination filled() {
    if (start.mode() == LoadMode.APPEND) { // every row that the table has would be an error
      return StagedDestination.ofAll(dsl, start, FILLED);
    }
    if (LoadHistory.lastChangedMost(dsl)) { // as where days are counted up to each file's own day
      return StagedDestination.ofAll(dsl, start, FILLED + ", most of which the last load changed");
    }
    keepWritersOut();
    KnownRows known = KnownRows.read(dsl, start.loadId());
    return start.mode() == LoadMode.REPLACE && known.isCut()
        ? StagedDestination.ofAll(dsl, start, FILLED + ", more than there is memory for")
        : StagedDestination.ofChanges(dsl, start, FILLED, known);
  }

  private void keepWritersOut() {
    dsl.execute("lock table {0} in share row exclusive mode", CUSTOMER);
  }

  private boolean isEmpty() {
    return !Answers.one(dsl, "select exists (select 1 from {0})", Boolean.class, CUSTOMER);
  }

  private boolean hasRowSecurity() {
    return Answers.one(
        dsl, "select row_security_active({0})", Boolean.class, DSL.val(dsl.render(CUSTOMER)));
  }
}
