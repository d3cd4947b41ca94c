/**
 * From values as read to values of the columns' types.
 *
 * <p>Extension point: {@link io.gfg.customers.decoding.FieldDecoder}, for text that the column's
 * type alone does not explain. What can be decoded without a decoder is listed at {@link
 * io.gfg.customers.decoding.CustomerDecoder}. Nothing needs closing.
 */
@NullMarked
package io.gfg.customers.decoding;

import org.jspecify.annotations.NullMarked;
