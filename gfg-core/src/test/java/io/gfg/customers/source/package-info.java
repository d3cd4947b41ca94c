@NullMarked
package io.gfg.customers.source;

import org.jspecify.annotations.NullMarked;
