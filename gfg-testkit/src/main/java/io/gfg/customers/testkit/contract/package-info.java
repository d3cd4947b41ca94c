/**
 * What every rule must keep, as tests: implement the interface that fits in a JUnit test class, say
 * which rule it is about, and its tests run. Nothing needs closing.
 */
@NullMarked
package io.gfg.customers.testkit.contract;

import org.jspecify.annotations.NullMarked;
