package io.gfg.customers.policy;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.decoding.FieldDecoder;
import java.util.function.UnaryOperator;

/** A policy that is being built step by step from a file. */
final class Built {

  private Built() {}

  /** A policy without any step. */
  static CleaningPolicy empty() {
    CleaningPolicy policy = CleaningPolicy.none();
    for (FieldDecoder<?> decoder : policy.decoders()) {
      policy = policy.without(decoder.id());
    }
    return policy;
  }

  /** Adds a step; what the policy refuses becomes an error at the step's place. */
  static CleaningPolicy adding(
      CleaningPolicy policy, YamlValue entry, UnaryOperator<CleaningPolicy> step) {
    try {
      return step.apply(policy);
    } catch (IllegalArgumentException refused) {
      throw entry.error(refused);
    }
  }
}
