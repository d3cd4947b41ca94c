/**
 * What a report tells beyond profile and cleaning: how values are distributed, what became of the
 * rows in the database, and the answers.
 */
@NullMarked
package io.gfg.customers.report.content;

import org.jspecify.annotations.NullMarked;
