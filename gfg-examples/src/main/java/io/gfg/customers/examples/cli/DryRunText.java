package io.gfg.customers.examples.cli;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.cleaning.DryRun;
import io.gfg.customers.model.Reason;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What cleaning would do, for people. */
final class DryRunText {

  private DryRunText() {}

  static String of(DryRun dryRun) {
    return "Dry run: nothing is written.\n\n"
        + CleaningText.of(dryRun.report())
        + changes(dryRun)
        + copies(dryRun)
        + rejections(dryRun);
  }

  private static String changes(DryRun dryRun) {
    TextTable table =
        new TextTable()
            .left("For example")
            .right("line")
            .left("column")
            .right("before")
            .right("after");
    for (FieldChange change : dryRun.changes()) {
      table.row(
          change.rule(),
          Figures.count(change.position().line()),
          change.field().name(),
          value(change.before()),
          value(change.after()));
    }
    return dryRun.changes().isEmpty() ? "" : "\n" + table;
  }

  private static String copies(DryRun dryRun) {
    TextTable table = new TextTable().left("Copies, for example").right("line").right("of record");
    dryRun.report().droppedCopies().stream()
        .limit(DryRun.EXAMPLES)
        .forEach(
            copy ->
                table.row(
                    copy.customerId(),
                    Figures.count(copy.position().line()),
                    Figures.count(copy.original())));
    return dryRun.report().droppedCopies().isEmpty() ? "" : "\n" + table;
  }

  private static String rejections(DryRun dryRun) {
    TextTable table = new TextTable().left("Rejected, for example").right("line").left("because");
    for (Rejection rejection : dryRun.rejections()) {
      table.row(
          Objects.requireNonNullElse(rejection.customerId(), "(no id)"),
          Figures.count(rejection.position().line()),
          rejection.reasons().stream().map(Reason::message).collect(Collectors.joining("; ")));
    }
    return dryRun.rejections().isEmpty() ? "" : "\n" + table;
  }

  /** A value as the record has it. */
  static String value(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    return value == null ? "unknown" : value.toString();
  }
}
