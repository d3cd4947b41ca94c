@NullMarked
package io.gfg.customers.report.content;

import org.jspecify.annotations.NullMarked;
