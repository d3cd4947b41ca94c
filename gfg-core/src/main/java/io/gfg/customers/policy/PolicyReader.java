package io.gfg.customers.policy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.cleaning.MixedEvidence;
import io.gfg.customers.cleaning.RejectLimit;
import io.gfg.customers.rule.Severity;
import io.gfg.customers.rule.ValidationRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a policy of a YAML document. */
final class PolicyReader {

  static final List<String> KEYS = List.of("policy", "version", "settings", "rules", "validations");
  static final List<String> SETTINGS = List.of("duplicates", "reject-limit", "mixed-evidence");

  private final KnownSteps known;

  PolicyReader(KnownSteps known) {
    this.known = known;
  }

  CleaningPolicy read(YamlValue document) {
    YamlMapping file = document.mapping("a policy", KEYS);
    CleaningPolicy policy =
        Built.empty().named(notBlank(file, "policy"), notBlank(file, "version"));
    policy = withSettings(policy, file.required("settings").mapping("settings", SETTINGS));
    policy = new RuleReader(known, policy).read(file.required("rules"));
    for (YamlValue entry : file.required("validations").list("validations")) {
      policy = withValidation(policy, entry);
    }
    return policy;
  }

  private CleaningPolicy withSettings(CleaningPolicy policy, YamlMapping settings) {
    return policy
        .withDuplicates(
            choice(settings.required("duplicates"), "duplicate strategy", known.strategies()))
        .withRejectLimit(rejectLimit(settings.required("reject-limit")))
        .onMixedEvidence(
            choice(
                settings.required("mixed-evidence"),
                "mixed-evidence",
                names(MixedEvidence.values())));
  }

  private static RejectLimit rejectLimit(YamlValue value) {
    YamlMapping limit = value.mapping("reject-limit", List.of("share", "count"));
    if (limit.keys().isEmpty()) {
      throw value.error("reject-limit says nothing; give a share from 0 to 1, a count, or both");
    }
    BigDecimal share =
        limit.find("share").map(entry -> entry.decimal("share")).orElse(BigDecimal.ONE);
    try {
      long count = limit.find("count").map(PolicyReader::count).orElse(Long.MAX_VALUE);
      return new RejectLimit(share, count);
    } catch (IllegalArgumentException outOfBounds) {
      throw value.error(outOfBounds);
    }
  }

  private static long count(YamlValue value) {
    try {
      return value.decimal("count").longValueExact();
    } catch (ArithmeticException notWhole) {
      throw value.error("count must be a whole number, not " + value.text("count"));
    }
  }

  private CleaningPolicy withValidation(CleaningPolicy policy, YamlValue entry) {
    YamlMapping validation = entry.mapping("a validation", List.of("id", "severity"));
    ValidationRule rule = choice(validation.required("id"), "validation", known.validations());
    Severity severity =
        choice(validation.required("severity"), "severity", names(Severity.values()));
    return Built.adding(policy, entry, base -> base.with(rated(rule, severity)));
  }

  private static ValidationRule rated(ValidationRule rule, Severity severity) {
    if (rule.severity() == severity) {
      return rule;
    }
    return severity == Severity.ERROR ? rule.asError() : rule.asWarning();
  }

  private static String notBlank(YamlMapping mapping, String key) {
    String text = mapping.text(key);
    if (text.isBlank()) {
      throw mapping.required(key).error(key + " must not be blank");
    }
    return text;
  }

  /** One of several by name; else an error that lists them. */
  static <T> T choice(YamlValue value, String what, Map<String, T> choices) {
    String name = value.text(what);
    T choice = choices.get(name);
    if (choice == null) {
      String list = String.join(", ", choices.keySet());
      throw value.error(
          "there is no %s %s; known are %s".formatted(what, YamlValue.shown(name), list));
    }
    return choice;
  }

  static <E extends Enum<E>> Map<String, E> names(E[] values) {
    return Arrays.stream(values)
        .collect(
            Collectors.toMap(
                PolicyReader::nameOf,
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** For example {@code skip-repair}. */
  static String nameOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
