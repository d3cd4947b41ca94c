/** What a customer is. */
@NullMarked
package io.gfg.customers.model;

import org.jspecify.annotations.NullMarked;
