package io.gfg.customers.cleaning;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.ValidationRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ordered steps of a policy, checked whenever they change. */
record PolicySteps(
    List<FieldDecoder<?>> decoders, List<CleaningRule> rules, List<ValidationRule> validations)
    implements Serializable {

  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*");

  PolicySteps {
    decoders = List.copyOf(decoders);
    rules = List.copyOf(rules);
    validations = List.copyOf(validations);
    requireSoundIds(ids(decoders, rules, validations));
    rules.forEach(PolicySteps::requireSoundWrites);
  }

  PolicySteps adding(CleaningRule rule) {
    return withRules(inserted(rules, rules.size(), rule));
  }

  PolicySteps adding(ValidationRule rule) {
    return new PolicySteps(decoders, rules, inserted(validations, validations.size(), rule));
  }

  PolicySteps adding(FieldDecoder<?> decoder) {
    List<FieldDecoder<?>> others =
        decoders.stream().filter(other -> other.field() != decoder.field()).toList();
    return new PolicySteps(inserted(others, others.size(), decoder), rules, validations);
  }

  PolicySteps without(String id) {
    requireKnown(id, ids());
    return new PolicySteps(
        decoders.stream().filter(decoder -> !decoder.id().equals(id)).toList(),
        rules.stream().filter(rule -> !rule.id().equals(id)).toList(),
        validations.stream().filter(rule -> !rule.id().equals(id)).toList());
  }

  PolicySteps before(String id, CleaningRule rule) {
    return withRules(inserted(rules, indexOf(rules, CleaningRule::id, id), rule));
  }

  PolicySteps after(String id, CleaningRule rule) {
    return withRules(inserted(rules, indexOf(rules, CleaningRule::id, id) + 1, rule));
  }

  PolicySteps replacing(String id, CleaningRule rule) {
    return withRules(replaced(rules, indexOf(rules, CleaningRule::id, id), rule));
  }

  PolicySteps replacing(String id, ValidationRule rule) {
    int index = indexOf(validations, ValidationRule::id, id);
    return new PolicySteps(decoders, rules, replaced(validations, index, rule));
  }

  private PolicySteps withRules(List<CleaningRule> changed) {
    return new PolicySteps(decoders, changed, validations);
  }

  private List<String> ids() {
    return ids(decoders, rules, validations);
  }

  private static List<String> ids(
      List<FieldDecoder<?>> decoders, List<CleaningRule> rules, List<ValidationRule> validations) {
    return Stream.of(
            decoders.stream().map(FieldDecoder::id),
            rules.stream().map(CleaningRule::id),
            validations.stream().map(ValidationRule::id))
        .flatMap(ids -> ids)
        .toList();
  }

  private static <T> List<T> inserted(List<T> list, int index, T added) {
    List<T> changed = new ArrayList<>(list);
    changed.add(index, added);
    return changed;
  }

  private static <T> List<T> replaced(List<T> list, int index, T replacement) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, replacement);
    return changed;
  }

  private static <T> int indexOf(List<T> list, Function<T, String> idOf, String id) {
    List<String> ids = list.stream().map(idOf).toList();
    requireKnown(id, ids);
    return ids.indexOf(id);
  }

  private static void requireKnown(String id, List<String> ids) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException("the policy has no step " + id + "; it has " + ids);
    }
  }

  private static void requireSoundIds(List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!ID.matcher(id).matches()) {
        throw new IllegalArgumentException(
            "an id is lower case words and hyphens around one full stop, not " + id);
      }
      if (!seen.add(id)) {
        throw new IllegalArgumentException("two steps of the policy have the id " + id);
      }
    }
  }

  private static void requireSoundWrites(CleaningRule rule) {
    if (rule.writes().isEmpty()) {
      throw new IllegalArgumentException("the rule writes no column: " + rule.id());
    }
    if (rule.writes().contains(CustomerField.CUSTOMER_ID)) {
      throw new IllegalArgumentException(
          "no rule may write customer_id, by which records are told apart: " + rule.id());
    }
  }
}
