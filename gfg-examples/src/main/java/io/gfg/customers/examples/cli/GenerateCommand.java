package io.gfg.customers.examples.cli;

import io.gfg.customers.sink.SinkException;
import io.gfg.customers.source.SourceFormat;
import io.gfg.customers.testkit.generator.CustomerGenerator;
import io.gfg.customers.testkit.generator.GeneratedFile;
import io.gfg.customers.testkit.generator.GeneratorSpec;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "generate",
    description = "Writes a file of invented customers with the defects of the published one.")
final class GenerateCommand implements Runnable {

  private final Shell shell;

  @Spec private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "How many records, copies included. Default: ${DEFAULT-VALUE}.")
  private long rows = GeneratorSpec.PUBLISHED_ROWS;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Decides everything: the same seed gives the same bytes.")
  private long seed = 1;

  @Option(
      names = "--clean",
      description = "Write the same customers, each once and without any defect.")
  private boolean clean;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      converter = OutputFile.Converter.class,
      description = "Where they go: NDJSON, or CSV if the name ends in .csv.")
  private OutputFile output = new OutputFile(Path.of(""), SourceFormat.NDJSON);

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "Where the truth about each record is written down; NDJSON.")
  private @Nullable Path truth;

  @Mixin private FormatOption format = new FormatOption();

  GenerateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    if (rows < 0) {
      throw new ParameterException(command.commandLine(), "--rows must not be negative");
    }
    requireFile();
    CustomerGenerator dirty = CustomerGenerator.of(GeneratedFiles.like(rows, seed));
    CustomerGenerator generator = clean ? dirty.clean() : dirty;
    GeneratedFile written = write(generator);
    format.print(
        shell.out(),
        GeneratedFiles.described(written),
        () -> GeneratedFiles.text(written, output.path()));
  }

  private void requireFile() {
    if (output.equals(OutputFile.STANDARD_OUTPUT)) {
      throw new ParameterException(command.commandLine(), "generate writes to a file; name one");
    }
    DistinctFiles.require(command.commandLine(), output.path(), truth);
  }

  private GeneratedFile write(CustomerGenerator generator) {
    Path current = output.path();
    try {
      GeneratedFile written = generator.writeTo(current, output.format());
      if (truth != null) {
        current = truth;
        generator.writeTruthTo(truth);
      }
      return written;
    } catch (IOException e) {
      throw new SinkException("cannot write there; does the directory exist? " + current, e);
    }
  }
}
