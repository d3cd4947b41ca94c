package io.gfg.customers.examples.cli;

import io.gfg.customers.jooq.schema.CustomerSchema;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "answer", description = "Answers the four questions from the customers loaded.")
final class AnswerCommand implements Runnable {

  private final Shell shell;

  @ArgGroup(exclusive = false, multiplicity = "1")
  private ConnectionOptions connection = new ConnectionOptions();

  @Mixin private FormatOption format = new FormatOption();

  AnswerCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Answers answers;
    try (Database database = connection.connect(shell)) {
      CustomerSchema.require(database.dsl());
      answers = database.inOneSnapshot(Answers::from);
    }
    format.print(shell.out(), answers, () -> AnswersText.of(answers));
  }
}
