/** Contracts and fixtures for tests. */
@NullMarked
package io.gfg.customers.testkit;

import org.jspecify.annotations.NullMarked;
