package io.gfg.customers.policy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.TextBecomes;
import io.gfg.customers.discovery.GuardText;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ColumnRepair;
import io.gfg.customers.rule.ColumnRule;
import io.gfg.customers.rule.Condition;
import io.gfg.customers.rule.EvidenceGuard;
import io.gfg.customers.rule.Guards;
import io.gfg.customers.rule.ValidationRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a policy as YAML, one way only, so that two versions of a file compare line by line. */
final class PolicyWriter {

  private final StringBuilder out = new StringBuilder();

  String write(CleaningPolicy policy) {
    return write(policy, List.of());
  }

  String write(CleaningPolicy policy, List<? extends CleaningRule> proposals) {
    line("policy: " + YamlText.quoted(policy.name()));
    line("version: " + YamlText.quoted(policy.version()));
    line("settings:");
    line("  duplicates: " + policy.duplicates().id());
    line("  reject-limit: {" + limit(policy.rejectLimit()) + "}");
    line("  mixed-evidence: " + PolicyReader.nameOf(policy.mixedEvidence()));
    line("rules:");
    policy.decoders().forEach(this::decoder);
    exactCopies();
    policy.rules().forEach(this::rule);
    proposals(proposals);
    line(policy.validations().isEmpty() ? "validations: []" : "validations:");
    policy.validations().forEach(this::validation);
    return out.toString();
  }

  /** Comments at the place where the rules would stand, so that accepting one is taking out #. */
  private void proposals(List<? extends CleaningRule> proposals) {
    if (!proposals.isEmpty()) {
      line(
          "  # A person decides about what follows; to accept a rule, take \"# \" out of its lines.");
      PolicyWriter commented = new PolicyWriter();
      proposals.forEach(commented::rule);
      commented.out.toString().lines().forEach(text -> line("  # " + text.substring(2)));
    }
  }

  private static String limit(RejectLimit limit) {
    List<String> parts = new ArrayList<>();
    boolean counted = limit.count() != Long.MAX_VALUE;
    if (!counted || limit.share().compareTo(BigDecimal.ONE) != 0) {
      parts.add("share: " + limit.share().toPlainString());
    }
    if (counted) {
      parts.add("count: " + limit.count());
    }
    return String.join(", ", parts);
  }

  private void decoder(FieldDecoder<?> decoder) {
    line("  - id: " + decoder.id());
    if (decoder instanceof TextBecomes<?> plain) {
      String table =
          plain.values().entrySet().stream()
              .map(entry -> YamlText.quoted(entry.getKey()) + ": " + YamlText.of(entry.getValue()))
              .collect(Collectors.joining(", "));
      line("    when: {column: " + plain.field() + "}");
      line("    then: {text-becomes: {" + table + "}}");
      line("    because: " + YamlText.quoted(plain.reason()));
    }
  }

  private void exactCopies() {
    line("  - id: " + RepairIds.EXACT_COPY);
    line("    when: {record: exact-copy}");
    line("    then: drop-copy");
    line("    because: " + YamlText.quoted("a customer can be stored only once"));
  }

  private void rule(CleaningRule rule) {
    line("  - id: " + rule.id());
    if (rule instanceof ColumnRule plain && isPlain(plain)) {
      line("    when: {column: " + plain.field() + conditions(plain.conditions()) + "}");
      line("    then: {" + then(plain.repair()) + "}");
      line("    because: " + YamlText.quoted(plain.reason()));
      if (plain.guard() instanceof EvidenceGuard guard) {
        line("    guard: " + GuardText.of(guard.evidence()));
      }
    }
  }

  /** A guard of somebody else is code, and makes the rule code; so does a condition given twice. */
  private static boolean isPlain(ColumnRule rule) {
    boolean plainGuard =
        rule.guard() instanceof EvidenceGuard || rule.guard().equals(Guards.none());
    long kinds = rule.conditions().stream().map(Object::getClass).distinct().count();
    return plainGuard && kinds == rule.conditions().size();
  }

  private static String conditions(List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> ", " + condition(condition))
        .collect(Collectors.joining());
  }

  private static String condition(Condition condition) {
    if (condition instanceof Condition.AtLeast bound) {
      return "at-least: " + bound.least().toPlainString();
    }
    if (condition instanceof Condition.AtMost bound) {
      return "at-most: " + bound.greatest().toPlainString();
    }
    if (condition instanceof Condition.MultipleOf multiple) {
      return "multiple-of: " + multiple.factor().toPlainString();
    }
    if (condition instanceof Condition.Exceeds exceeds) {
      return "exceeds: " + exceeds.field();
    }
    return "equals: " + ((Condition.EqualTo) condition).field();
  }

  private static String then(ColumnRepair repair) {
    if (repair instanceof ColumnRepair.DivideBy division) {
      return "%s: %d, %s: %s"
          .formatted(
              ThenReader.DIVIDE_BY,
              division.factor(),
              ThenReader.REMAINDER,
              PolicyReader.nameOf(division.remainder()));
    }
    if (repair instanceof ColumnRepair.ShiftDecimalPoint shift) {
      return ThenReader.SHIFT + ": " + shift.places();
    }
    if (repair instanceof ColumnRepair.CopyMadeUnknown copy) {
      return ThenReader.COPY + ": " + copy.original();
    }
    if (repair instanceof ColumnRepair.ValueMadeUnknown sentinel) {
      return ThenReader.VALUE_UNKNOWN + ": " + YamlText.of(sentinel.value());
    }
    ColumnRepair.NullBecomes known = (ColumnRepair.NullBecomes) repair;
    return ThenReader.NULL_BECOMES + ": " + YamlText.of(known.value());
  }

  private void validation(ValidationRule rule) {
    String severity = PolicyReader.nameOf(rule.severity());
    line("  - {id: " + rule.id() + ", severity: " + severity + "}");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
