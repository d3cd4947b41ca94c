/** The PostgreSQL that everybody loads into: a database of its own for each run. */
@NullMarked
package io.gfg.customers.benchmarks.server;

import org.jspecify.annotations.NullMarked;
