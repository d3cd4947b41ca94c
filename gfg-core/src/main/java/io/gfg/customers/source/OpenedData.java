package io.gfg.customers.source;

import org.jspecify.annotations.Nullable;

/**
 * Decompressed data of a known format, at its beginning.
 *
 * @param entry the entry of the archive that holds it, or null outside an archive
 */
record OpenedData(@Nullable String entry, SourceFormat format, ByteWindow window) {}
