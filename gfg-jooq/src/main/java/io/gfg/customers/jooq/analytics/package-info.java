/**
 * Answers to business questions from the customers loaded.
 *
 * <p>{@link io.gfg.customers.jooq.analytics.CustomerAnalytics} answers, {@link
 * io.gfg.customers.jooq.analytics.CustomerQuestions} holds the same questions as queries to compose
 * with, and {@link io.gfg.customers.jooq.analytics.Question} is how to ask another one. Every
 * answer comes with its SQL, its columns, and the open findings that cast doubt on them. Nothing
 * here writes to the database, and nothing needs closing.
 *
 * <p>A value that is unknown does not count: it satisfies no condition and enters no sum and no
 * average.
 */
@NullMarked
package io.gfg.customers.jooq.analytics;

import org.jspecify.annotations.NullMarked;
