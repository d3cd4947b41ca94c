package io.gfg.customers.sink;

import java.nio.file.Path;

/**
 * What a file sink wrote.
 *
 * @param file the file
 * @param records how many values it holds
 * @param bytes its size
 */
public record FileReceipt(Path file, long records, long bytes) {}
