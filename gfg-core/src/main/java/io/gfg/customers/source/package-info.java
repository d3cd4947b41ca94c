/**
 * Where customer records come from: newline-delimited JSON, one JSON array or CSV, plain or
 * compressed, read one record at a time.
 *
 * <p>Entry point: {@link io.gfg.customers.source.CustomerSource}. Extension point: the same
 * interface, for places the library does not know. To be closed: every {@link
 * io.gfg.customers.source.RecordReader} and {@link io.gfg.customers.source.TableScan}.
 *
 * <table>
 *   <caption>What makes a record malformed</caption>
 *   <tr><th>id</th><th>meaning</th></tr>
 *   <tr><td>{@code malformed.json}</td><td>it is not valid JSON, or its JSON does not end</td></tr>
 *   <tr><td>{@code malformed.repeated-key}</td><td>one of its objects has a key twice</td></tr>
 *   <tr><td>{@code malformed.not-an-object}</td><td>it is JSON, but no object</td></tr>
 *   <tr><td>{@code malformed.trailing-text}</td><td>text follows its object</td></tr>
 *   <tr><td>{@code malformed.too-long}</td><td>it is beyond {@code maxRecordBytes}; its raw text is the first 64 KiB</td></tr>
 *   <tr><td>{@code malformed.too-deep}</td><td>a value nests beyond {@code maxNesting}</td></tr>
 *   <tr><td>{@code malformed.number-too-long}</td><td>a number is beyond {@code maxNumberLength}, or its exponent beyond 32 bits</td></tr>
 *   <tr><td>{@code malformed.text-too-long}</td><td>a text is beyond {@code maxStringLength}</td></tr>
 *   <tr><td>{@code malformed.encoding}</td><td>a byte is not UTF-8, or an escape is half a character</td></tr>
 *   <tr><td>{@code malformed.csv}</td><td>a row has wrong quotes, or not as many cells as the header</td></tr>
 *   <tr><td>{@code malformed.array}</td><td>an element is missing between commas, or text follows the array</td></tr>
 * </table>
 *
 * <p>Blank lines are skipped and are no records. A source that is empty or blank has no records. An
 * array that ends before its closing bracket, or whose brackets or quotes do not match, cannot be
 * read any further: reading it ends in a {@link io.gfg.customers.source.SourceException}.
 */
@NullMarked
package io.gfg.customers.source;

import org.jspecify.annotations.NullMarked;
