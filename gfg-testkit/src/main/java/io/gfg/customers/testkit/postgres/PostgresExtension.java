package io.gfg.customers.testkit.postgres;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a fresh PostgreSQL database, as a parameter of type {@link PostgresDatabase} or
 * {@link DataSource}.
 *
 * <pre>{@code
 * @ExtendWith(PostgresExtension.class)
 * class LoaderTest {
 *   @Test
 *   void loadsEveryRow(DataSource database) { ... }
 * }
 * }</pre>
 *
 * <p>One server serves all tests of a JVM: see {@link PostgresServer#start()} for where it comes
 * from. It starts when the first test asks for a database and stops with the JUnit session. By
 * default each test has its own database; with {@link #perClass()} the tests of a class share one,
 * which {@code @BeforeAll} methods may take as a parameter, too:
 *
 * <pre>{@code
 * @RegisterExtension static final PostgresExtension POSTGRES = PostgresExtension.perClass();
 * }</pre>
 *
 * <p>After each test the database is searched for open sessions and prepared transactions; a test
 * that leaves any behind fails. Then the database is dropped.
 */
public final class PostgresExtension implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

  private final Scope scope;

  /** Gives each test a database of its own. */
  public PostgresExtension() {
    this(Scope.TEST);
  }

  private PostgresExtension(Scope scope) {
    this.scope = scope;
  }

  /**
   * Gives each test a database of its own.
   *
   * @return the extension
   */
  public static PostgresExtension perTest() {
    return new PostgresExtension(Scope.TEST);
  }

  /**
   * Gives all tests of a class, and of the classes nested in it, one database.
   *
   * @return the extension, for a static field
   */
  public static PostgresExtension perClass() {
    return new PostgresExtension(Scope.CLASS);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == PostgresDatabase.class || type == DataSource.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    PostgresDatabase database = database(context);
    return parameter.getParameter().getType() == DataSource.class
        ? database.dataSource()
        : database;
  }

  private PostgresDatabase database(ExtensionContext context) {
    ExtensionContext owner = owner(context).orElseThrow(PostgresExtension::tooEarly);
    PostgresServer server =
        store(context.getRoot())
            .getOrComputeIfAbsent(
                PostgresServer.class, key -> PostgresServer.start(), PostgresServer.class);
    return store(owner)
        .getOrComputeIfAbsent(
            PostgresDatabase.class, key -> create(server), PostgresDatabase.class);
  }

  private static PostgresDatabase create(PostgresServer server) {
    try {
      return server.createDatabase();
    } catch (SQLException e) {
      throw new ParameterResolutionException("No database could be created on " + server, e);
    }
  }

  private static ParameterResolutionException tooEarly() {
    return new ParameterResolutionException(
        "Before the first test there is no database of a test; use PostgresExtension.perClass()");
  }

  /** The test or the outermost class, whichever has a database. */
  private Optional<ExtensionContext> owner(ExtensionContext context) {
    if (scope == Scope.TEST) {
      return context.getTestMethod().isPresent() ? Optional.of(context) : Optional.empty();
    }
    ExtensionContext owner = context;
    while (owner.getParent().orElseThrow().getTestClass().isPresent()) {
      owner = owner.getParent().orElseThrow();
    }
    return Optional.of(owner);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    PostgresDatabase database = store(context).get(PostgresDatabase.class, PostgresDatabase.class);
    if (database != null) {
      database.checkLeaks();
    }
  }

  private enum Scope {
    TEST,
    CLASS
  }
}
