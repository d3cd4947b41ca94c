@NullMarked
package io.gfg.customers.report;

import org.jspecify.annotations.NullMarked;
