/**
 * The {@code gfg} command line, one class for each command.
 *
 * <p>{@link io.gfg.customers.examples.cli.GfgCommandLine} puts the commands together, {@link
 * io.gfg.customers.examples.cli.Shell} is all they see of the process around them, and {@code
 * ExitCodes} says how they end.
 */
@NullMarked
package io.gfg.customers.examples.cli;

import org.jspecify.annotations.NullMarked;
