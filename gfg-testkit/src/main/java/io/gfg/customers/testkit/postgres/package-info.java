/**
 * A real PostgreSQL for tests.
 *
 * <p>Entry point: {@link io.gfg.customers.testkit.postgres.PostgresExtension}, which gives each
 * test or test class a fresh database and fails tests that leave sessions behind. Programs other
 * than tests start a {@link io.gfg.customers.testkit.postgres.PostgresServer} themselves, and close
 * it.
 */
@NullMarked
package io.gfg.customers.testkit.postgres;

import org.jspecify.annotations.NullMarked;
