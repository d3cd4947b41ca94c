/**
 * Loads that are disturbed from outside at seeded moments: the client is killed, its session ended,
 * the server stopped, the socket cut.
 */
@NullMarked
package io.gfg.customers.jooq.chaos;

import org.jspecify.annotations.NullMarked;
