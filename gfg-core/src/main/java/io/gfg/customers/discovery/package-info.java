/**
 * Finding what is wrong in any table: across columns, with the evidence in numbers and the repair
 * as code.
 *
 * <p>Entry point: {@link io.gfg.customers.discovery.TableInspector}, which reads a table twice and
 * makes a {@link io.gfg.customers.discovery.TableProfile}. To be fed by hand: {@link
 * io.gfg.customers.discovery.TableState} in the first pass, {@link
 * io.gfg.customers.discovery.TableCheck} in the second. A {@link
 * io.gfg.customers.discovery.TableContract} only adds support; none is needed. Profiles and
 * findings are immutable values with a stable written form; nothing needs closing. A repair's guard
 * is a {@link io.gfg.customers.discovery.Hypothesis}; a {@link
 * io.gfg.customers.discovery.GuardTally} counts what later files say about it.
 *
 * <p>The rule behind every defect of a whole column: it is reported only if its repair makes a
 * relation with other columns hold that did not hold before, that chance would break, and that
 * holds in both halves of the rows.
 */
@NullMarked
package io.gfg.customers.discovery;

import org.jspecify.annotations.NullMarked;
