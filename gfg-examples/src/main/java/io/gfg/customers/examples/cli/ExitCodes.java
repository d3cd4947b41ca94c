package io.gfg.customers.examples.cli;

import io.gfg.customers.cleaning.MixedEvidenceException;
import io.gfg.customers.cleaning.TooManyRejectsException;
import io.gfg.customers.comparison.NoBaselineException;
import io.gfg.customers.comparison.ProfileFileException;
import io.gfg.customers.jooq.load.LoadException;
import io.gfg.customers.jooq.schema.SchemaException;
import io.gfg.customers.ledger.LedgerException;
import io.gfg.customers.policy.PolicyFileException;
import io.gfg.customers.sink.SinkException;
import io.gfg.customers.source.SourceException;
import org.jooq.exception.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** How a command ends when it fails: who has to act decides the code. */
final class ExitCodes implements IExecutionExceptionHandler {

  /** Nobody has to act. */
  static final int FINE = 0;

  /** The user: other arguments, another file. */
  static final int WRONG_USE = 1;

  /** The producer of the data. */
  static final int DATA_REFUSED = 2;

  /** The keeper of the database. */
  static final int DATABASE = 3;

  /** The authors of this program. */
  static final int DEFECT = 70;

  private final Shell shell;

  ExitCodes(Shell shell) {
    this.shell = shell;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    int code = codeOf(e);
    if (code == DEFECT) {
      shell.say("this is a defect of the program, please report it");
      e.printStackTrace(shell.err());
    } else {
      shell.say(messageOf(e));
    }
    return code;
  }

  private static int codeOf(Exception e) {
    if (isOfFiles(e)) {
      return WRONG_USE;
    }
    if (e instanceof TooManyRejectsException || e instanceof MixedEvidenceException) {
      return DATA_REFUSED;
    }
    return isOfDatabase(e) ? DATABASE : DEFECT;
  }

  private static boolean isOfFiles(Exception e) {
    return e instanceof SourceException
        || e instanceof SinkException
        || e instanceof LedgerException
        || e instanceof PolicyFileException
        || e instanceof ProfileFileException
        || e instanceof NoBaselineException;
  }

  private static boolean isOfDatabase(Exception e) {
    return e instanceof ConnectionException
        || e instanceof LoadException
        || e instanceof SchemaException
        || e instanceof DataAccessException;
  }

  /** Below the first line of a server's message stand details that may quote a customer's row. */
  private static String messageOf(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof DataAccessException
        ? "the database refused: " + message.lines().findFirst().orElse("")
        : message;
  }
}
