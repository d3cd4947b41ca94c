/** Loading into PostgreSQL, and answers from it. */
@NullMarked
package io.gfg.customers.jooq;

import org.jspecify.annotations.NullMarked;
