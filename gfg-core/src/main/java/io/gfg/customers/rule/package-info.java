/**
 * The rules of cleaning, and how to write one.
 *
 * <p>Extension points: {@link io.gfg.customers.rule.CleaningRule} repairs, {@link
 * io.gfg.customers.rule.ValidationRule} judges, {@link io.gfg.customers.rule.DuplicateStrategy}
 * chooses among differing records of one customer, {@link io.gfg.customers.rule.Guard} decides from
 * the evidence of the whole file whether a repair may be applied. A {@link
 * io.gfg.customers.rule.ColumnRule} needs no code, and a policy file can say all of it. Ready-made
 * ones are in {@link io.gfg.customers.rule.CleaningRules}, {@link
 * io.gfg.customers.rule.ValidationRules}, {@link io.gfg.customers.rule.DuplicateStrategies} and
 * {@link io.gfg.customers.rule.Guards}.
 *
 * <p>All of them are pure functions: immutable, serialisable, safe to share between threads, with
 * nothing to close.
 */
@NullMarked
package io.gfg.customers.rule;

import org.jspecify.annotations.NullMarked;
