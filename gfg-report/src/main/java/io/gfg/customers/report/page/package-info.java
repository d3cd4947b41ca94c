/** The page: what is told as it is shown, and the templates' code. */
@NullMarked
package io.gfg.customers.report.page;

import org.jspecify.annotations.NullMarked;
