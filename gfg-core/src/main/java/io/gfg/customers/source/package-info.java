/**
 * Where customer records come from: newline-delimited JSON, one JSON array or CSV, plain or
 * compressed, read one record at a time.
 *
 * <p>Entry point: {@link io.gfg.customers.source.CustomerSource}. Extension point: the same
 * interface, for places the library does not know. To be closed: every {@link
 * io.gfg.customers.source.RecordReader}.
 */
@NullMarked
package io.gfg.customers.source;

import org.jspecify.annotations.NullMarked;
