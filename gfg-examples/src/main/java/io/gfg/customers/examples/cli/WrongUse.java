package io.gfg.customers.examples.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what is wrong with the arguments, without repeating what may be secret in them. */
final class WrongUse implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    command.getErr().println("gfg: " + messageOf(e));
    command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.WRONG_USE;
  }

  /** Somebody may have tried {@code --password secret}, or put an address in the wrong place. */
  private static String messageOf(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return String.valueOf(e.getMessage());
    }
    String options =
        unmatched.getUnmatched().stream()
            .filter(argument -> argument.startsWith("-"))
            .map(argument -> argument.replaceFirst("=.*", ""))
            .collect(Collectors.joining(", "));
    return options.isEmpty()
        ? "there are more arguments than this command takes"
        : "this command has no option " + options;
  }
}
