package io.gfg.customers.examples.cli;

import io.gfg.customers.examples.cli.Assignment.Origin;
import java.nio.file.Path;

/**
 * The file that the assignment is about.
 *
 * @param path the file
 * @param origin where it came from, as far as that is known before it is read
 */
record AssignmentFile(Path path, Origin origin) {}
