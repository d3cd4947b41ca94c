package io.gfg.customers.limits;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.CleaningRun;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.cleaning.RuleCount;
import io.gfg.customers.sink.Sinks;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.SourceException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Cleans each attack, in a process of its own, and says a line of each. */
final class AttackedProgram {

  private static final CleaningPolicy POLICY =
      CleaningPolicy.standard().withRejectLimit(RejectLimit.unlimited());

  private AttackedProgram() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Attack attack : Attack.values()) {
      out.println(attack + "\t" + outcome(attack).replaceAll("\\s+", " "));
    }
  }

  private static String outcome(Attack attack) {
    CustomerSource source = CustomerSource.of("attack", attack.input(), attack.options());
    try {
      CleaningReport report = CleaningRun.of(source, POLICY).into(Sinks.discarding()).report();
      String reasons =
          report.rejections().stream().map(RuleCount::rule).collect(Collectors.joining(" "));
      return "read " + report.read() + ": " + reasons;
    } catch (SourceException error) {
      return String.valueOf(error.getMessage());
    }
  }
}
