package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.decoding.TextBecomes;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ColumnRule;
import io.gfg.customers.rule.ValidationRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** A policy in words, and their hash. */
final class PolicyDescription {

  private PolicyDescription() {}

  static String of(CleaningPolicy policy) {
    StringBuilder text = new StringBuilder();
    line(text, "policy", policy.name(), policy.version());
    policy
        .decoders()
        .forEach(decoder -> line(text, "decode " + decoder.field(), decoder.id(), reason(decoder)));
    policy.rules().forEach(rule -> line(text, clean(rule), rule.id(), reason(rule)));
    policy.validations().forEach(rule -> line(text, judge(rule), rule.id(), rule.reason()));
    line(text, "duplicates", policy.duplicates().id(), policy.duplicates().reason());
    line(text, "mixed evidence", lower(policy.mixedEvidence()), "for defects of whole columns");
    line(text, "reject limit", policy.rejectLimit().toString(), "beyond it the run stops");
    return text.toString();
  }

  static String fingerprint(CleaningPolicy policy) {
    byte[] description = of(policy).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(description));
  }

  private static void line(StringBuilder text, String step, String id, String reason) {
    text.append(step).append(": ").append(id).append(" - ").append(oneLine(reason)).append('\n');
  }

  /** Of a step without code the whole effect is told, so that the fingerprint covers it. */
  private static String reason(CleaningRule rule) {
    return rule instanceof ColumnRule plain
        ? rule.reason() + " [" + plain.inWords() + "]"
        : rule.reason();
  }

  private static String reason(FieldDecoder<?> decoder) {
    return decoder instanceof TextBecomes<?> plain
        ? decoder.reason() + " [" + plain.inWords() + "]"
        : decoder.reason();
  }

  /** A reason with a line break must not pass for another step. */
  private static String oneLine(String reason) {
    return reason.replaceAll("\\R", " ");
  }

  private static String clean(CleaningRule rule) {
    return "clean " + names(rule.reads()) + " -> " + names(rule.writes());
  }

  private static String judge(ValidationRule rule) {
    return lower(rule.severity()) + " " + names(rule.reads());
  }

  private static String names(Collection<CustomerField<?>> fields) {
    return fields.stream()
        .sorted(Comparator.comparingInt(CustomerField::ordinal))
        .map(CustomerField::name)
        .collect(Collectors.joining(","));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
