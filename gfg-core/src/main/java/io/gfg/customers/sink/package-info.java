/**
 * Where results go.
 *
 * <p>Entry point: {@link io.gfg.customers.sink.Sinks}. Extension point: {@link
 * io.gfg.customers.sink.Sink}, for places the library does not know. To be closed: every {@link
 * io.gfg.customers.sink.Sink.Session}, by whoever opened it.
 */
@NullMarked
package io.gfg.customers.sink;

import org.jspecify.annotations.NullMarked;
