package io.gfg.customers.examples.cli;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.cleaning.ExplainedChange;
import io.gfg.customers.cleaning.ExplainedRecord;
import io.gfg.customers.cleaning.ExplainedRecord.Outcome;
import io.gfg.customers.cleaning.Explanation;
import io.gfg.customers.model.Customer;
import io.gfg.customers.sink.JsonText;
import java.util.Locale;
import java.util.stream.Collectors;

/** What becomes of a customer, for people. */
final class ExplanationText {

  private ExplanationText() {}

  static String of(Explanation explanation) {
    String title = "Customer " + explanation.customerId() + " under policy " + explanation.policy();
    return TextLines.heading(title)
        + (explanation.records().isEmpty() ? "  No record of the file has this id.\n" : "")
        + explanation.records().stream().map(ExplanationText::of).collect(Collectors.joining("\n"));
  }

  private static String of(ExplainedRecord record) {
    return "Line %d, record %d: %s\n\n"
            .formatted(record.position().line(), record.position().record(), outcome(record))
        + "As read:\n"
        + record.raw().text()
        + "\n"
        + changes(record)
        + objections(record)
        + finalRow(record);
  }

  private static String outcome(ExplainedRecord record) {
    return switch (record.outcome()) {
      case ACCEPTED -> "accepted";
      case DROPPED -> "dropped; it repeats record " + record.original() + " exactly";
      case REJECTED -> "rejected";
    };
  }

  private static String changes(ExplainedRecord record) {
    return record.changes().isEmpty()
        ? ""
        : "\nChanged:\n"
            + record.changes().stream().map(ExplanationText::change).collect(Collectors.joining());
  }

  private static String change(ExplainedChange step) {
    FieldChange change = step.change();
    return "  %s: %s -> %s, by %s\n"
            .formatted(
                change.field(),
                DryRunText.value(change.before()),
                DryRunText.value(change.after()),
                change.rule())
        + TextLines.paragraph("because " + step.reason(), 4);
  }

  private static String objections(ExplainedRecord record) {
    TextTable table = new TextTable().left("Objection").left("by").left("because");
    record
        .violations()
        .forEach(
            violation ->
                table.row(
                    violation.severity().name().toLowerCase(Locale.ROOT),
                    violation.reason().rule(),
                    violation.reason().message()));
    record.reasons().stream()
        .filter(
            reason ->
                record.violations().stream().noneMatch(found -> found.reason().equals(reason)))
        .forEach(reason -> table.row("rejected", reason.rule(), reason.message()));
    boolean none = record.violations().isEmpty() && record.reasons().isEmpty();
    return none ? "" : "\n" + table;
  }

  private static String finalRow(ExplainedRecord record) {
    Customer customer = record.customer();
    return record.outcome() == Outcome.ACCEPTED && customer != null
        ? "\nFinal row:\n" + JsonText.of(customer) + "\n"
        : "";
  }
}
