/**
 * What was found in a file and what became of it, as one HTML page for the business and for
 * engineers. Start at {@link io.gfg.customers.report.CustomerReport}; nothing has to be closed.
 */
@NullMarked
package io.gfg.customers.report;

import org.jspecify.annotations.NullMarked;
