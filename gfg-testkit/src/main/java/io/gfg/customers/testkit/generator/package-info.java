/**
 * Customer files to test with: generated from a seed after the distributions of the real file, with
 * known defects planted and the truth beside them.
 *
 * <p>Entry point: {@link io.gfg.customers.testkit.generator.CustomerGenerator}, told what to do by
 * a {@link io.gfg.customers.testkit.generator.GeneratorSpec}. Everything here is immutable and
 * thread-safe, the same on every machine and JVM, and needs no closing.
 */
@NullMarked
package io.gfg.customers.testkit.generator;

import org.jspecify.annotations.NullMarked;
