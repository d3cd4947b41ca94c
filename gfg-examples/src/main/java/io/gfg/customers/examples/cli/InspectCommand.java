package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.source.TableSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "inspect",
    description = {
      "Says what a file holds and what seems wrong in it. Changes nothing.",
      "The file may hold any table; of customers it is known what the columns mean."
    })
final class InspectCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(paramLabel = "FILE", description = "NDJSON, JSON array or CSV; plain, gzip or zip.")
  private Path file = Path.of("");

  @Mixin private InspectOutput output = new InspectOutput();

  @Mixin private DayOptions days = new DayOptions();

  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Mixin private ProposeOption proposal = new ProposeOption();

  InspectCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    output.check();
    days.check(output.printed(), file, output.page());
    TableSource source = CustomerFile.table(file, shell);
    List<TableProfile> baseline = days.baseline(shell);
    List<Relation> relations = DayOptions.relations(baseline);
    TableProfile profile = days.marked(TableFile.inspect(source, relations, threads));
    InspectedDay day = new InspectedDay(profile, DayOptions.compare(profile, baseline));
    days.write(profile);
    proposal.write(profile);
    output.write(day, shell.out());
    return days.code(day.comparison());
  }
}
