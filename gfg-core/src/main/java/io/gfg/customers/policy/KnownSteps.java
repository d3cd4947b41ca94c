package io.gfg.customers.policy;

import io.gfg.customers.decoding.FieldDecoder;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.DuplicateStrategies;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.rule.ValidationRule;
import io.gfg.customers.rule.ValidationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The steps made of code that a policy file may name by their id. Immutable and safe to share
 * between threads.
 *
 * <pre>{@code
 * PolicyFile.read(path, KnownSteps.ofLibrary().with(new OurLoyaltyRule()))
 * }</pre>
 */
public final class KnownSteps {

  private final List<FieldDecoder<?>> decoders;
  private final List<CleaningRule> rules;
  private final List<ValidationRule> validations;
  private final List<DuplicateStrategy> strategies;

  private KnownSteps(
      List<FieldDecoder<?>> decoders,
      List<CleaningRule> rules,
      List<ValidationRule> validations,
      List<DuplicateStrategy> strategies) {
    this.decoders = decoders;
    this.rules = rules;
    this.validations = validations;
    this.strategies = strategies;
  }

  /**
   * What the library brings: its validation rules and duplicate strategies. Its repairs need no
   * code.
   *
   * @return the steps
   */
  public static KnownSteps ofLibrary() {
    return new KnownSteps(
        List.of(),
        List.of(),
        List.of(
            ValidationRules.idIsHex(),
            ValidationRules.requiredColumnsKnown(),
            ValidationRules.countsNotNegative(),
            ValidationRules.ratesWithinBounds(),
            ValidationRules.revenueNotNegative(),
            ValidationRules.lastOrderNotBeforeFirst(),
            ValidationRules.itemsAddUp(),
            ValidationRules.ordersAddUp(),
            ValidationRules.returnsWithinItems()),
        List.of(
            DuplicateStrategies.rejectDiffering(),
            DuplicateStrategies.keepFirst(),
            DuplicateStrategies.keepLast()));
  }

  /**
   * Makes a decoder known.
   *
   * @param decoder the decoder
   * @return the steps with it; it takes the place of one with the same id
   */
  public KnownSteps with(FieldDecoder<?> decoder) {
    return new KnownSteps(added(decoders, decoder), rules, validations, strategies);
  }

  /**
   * Makes a cleaning rule known.
   *
   * @param rule the rule
   * @return the steps with it; it takes the place of one with the same id
   */
  public KnownSteps with(CleaningRule rule) {
    return new KnownSteps(decoders, added(rules, rule), validations, strategies);
  }

  /**
   * Makes a validation rule known.
   *
   * @param rule the rule
   * @return the steps with it; it takes the place of one with the same id
   */
  public KnownSteps with(ValidationRule rule) {
    return new KnownSteps(decoders, rules, added(validations, rule), strategies);
  }

  /**
   * Makes a duplicate strategy known.
   *
   * @param strategy the strategy
   * @return the steps with it; it takes the place of one with the same id
   */
  public KnownSteps with(DuplicateStrategy strategy) {
    return new KnownSteps(decoders, rules, validations, added(strategies, strategy));
  }

  Map<String, FieldDecoder<?>> decoders() {
    return byId(decoders, FieldDecoder::id);
  }

  Map<String, CleaningRule> rules() {
    return byId(rules, CleaningRule::id);
  }

  Map<String, ValidationRule> validations() {
    return byId(validations, ValidationRule::id);
  }

  Map<String, DuplicateStrategy> strategies() {
    return byId(strategies, DuplicateStrategy::id);
  }

  private static <T> List<T> added(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return List.copyOf(more);
  }

  private static <T> Map<String, T> byId(List<T> steps, Function<T, String> id) {
    Map<String, T> byId = new TreeMap<>();
    steps.forEach(step -> byId.put(id.apply(step), step));
    return byId;
  }
}
