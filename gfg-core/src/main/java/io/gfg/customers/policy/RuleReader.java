package io.gfg.customers.policy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.inspection.RepairIds;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ColumnRule;
import io.gfg.customers.rule.Condition;
import java.util.List;

/** Adds the rules of a file to a policy, in the order in which they are applied. */
final class RuleReader {

  static final String DROP_COPY = "drop-copy";
  static final String EXACT_COPY = "exact-copy";
  static final String TEXT_BECOMES = "text-becomes";

  private static final List<String> KEYS = List.of("id", "when", "then", "because", "guard");

  private final KnownSteps known;
  private final ThenReader then = new ThenReader();
  private CleaningPolicy policy;
  private boolean copiesDropped;

  RuleReader(KnownSteps known, CleaningPolicy policy) {
    this.known = known;
    this.policy = policy;
  }

  CleaningPolicy read(YamlValue rules) {
    for (YamlValue entry : rules.list("rules")) {
      read(entry, entry.mapping("a rule", KEYS));
    }
    if (!copiesDropped) {
      throw rules.error(
          "every policy drops exact copies, and this file does not say so; add the rule %s"
              .formatted(RepairIds.EXACT_COPY));
    }
    return policy;
  }

  private void read(YamlValue entry, YamlMapping rule) {
    String id = rule.text("id");
    if (rule.keys().size() == 1) {
      addKnown(entry, rule.required("id"));
    } else if (id.equals(RepairIds.EXACT_COPY)) {
      dropCopies(rule);
    } else if (isDecoder(rule)) {
      addDecoder(entry, then.decoder(rule));
    } else {
      add(entry, columnRule(rule));
    }
  }

  private static boolean isDecoder(YamlMapping rule) {
    YamlValue value = rule.required("then");
    return !value.isScalar() && value.entries("then").containsKey(TEXT_BECOMES);
  }

  /** A step made of code. */
  private void addKnown(YamlValue entry, YamlValue id) {
    FieldDecoder<?> decoder = known.decoders().get(id.text("id"));
    if (decoder != null) {
      addDecoder(entry, decoder);
      return;
    }
    CleaningRule rule = known.rules().get(id.text("id"));
    if (rule == null) {
      throw id.error(
          "the rule %s has no then, so it must be code, and no such code was given; say what it"
                  .formatted(YamlValue.shown(id.text("id")))
              + " does, or hand the rule to the reader in KnownSteps");
    }
    add(entry, rule);
  }

  private void addDecoder(YamlValue entry, FieldDecoder<?> decoder) {
    if (copiesDropped) {
      throw entry.error("decoding comes before copies are dropped; move the rule up");
    }
    if (policy.decoders().stream().anyMatch(other -> other.field().equals(decoder.field()))) {
      throw entry.error("the column %s has a decoder already".formatted(decoder.field()));
    }
    policy = Built.adding(policy, entry, base -> base.with(decoder));
  }

  private void dropCopies(YamlMapping rule) {
    YamlMapping when = rule.required("when").mapping("when of this rule", List.of("record"));
    requireText(when.required("record"), EXACT_COPY);
    requireText(rule.required("then"), DROP_COPY);
    rule.find("guard").ifPresent(guard -> refuse(guard, "copies are dropped without a guard"));
    if (copiesDropped) {
      throw rule.value().error("two steps of the policy have the id " + RepairIds.EXACT_COPY);
    }
    copiesDropped = true;
  }

  private static void requireText(YamlValue value, String wanted) {
    if (!value.isScalar() || !value.text(wanted).equals(wanted)) {
      throw value.error("this must be " + wanted);
    }
  }

  private static void refuse(YamlValue value, String message) {
    throw value.error(message);
  }

  private void add(YamlValue entry, CleaningRule rule) {
    if (!copiesDropped) {
      throw entry.error(
          "copies are dropped before anything is repaired; put the rule %s first"
              .formatted(RepairIds.EXACT_COPY));
    }
    policy = Built.adding(policy, entry, base -> base.with(rule));
  }

  private ColumnRule columnRule(YamlMapping rule) {
    YamlMapping when = rule.required("when").mapping("when", WhenReader.KEYS);
    CustomerField<?> field = WhenReader.column(when.required("column"), "column");
    List<Condition> conditions = WhenReader.conditions(when);
    YamlValue repair = rule.required("then");
    try {
      ColumnRule plain =
          ColumnRule.of(field, then.repair(repair, field))
              .named(rule.text("id"), rule.text("because"));
      for (Condition condition : conditions) {
        plain = plain.when(condition);
      }
      return rule.find("guard").map(GuardReader::guard).map(plain::guardedBy).orElse(plain);
    } catch (IllegalArgumentException refused) {
      throw repair.error(refused);
    }
  }
}
