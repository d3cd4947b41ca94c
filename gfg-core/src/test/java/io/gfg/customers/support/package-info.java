/** What the tests of several packages need: customer lines, sources in memory, sinks that tell. */
@NullMarked
package io.gfg.customers.support;

import org.jspecify.annotations.NullMarked;
