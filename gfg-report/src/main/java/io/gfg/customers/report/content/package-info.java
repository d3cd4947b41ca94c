/**
 * What a report tells beyond profile, comparison and cleaning: what became of the rows in the
 * database, and the answers.
 */
@NullMarked
package io.gfg.customers.report.content;

import org.jspecify.annotations.NullMarked;
