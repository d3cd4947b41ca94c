package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.Reason;
import io.gfg.customers.rule.DuplicateStrategy;
import io.gfg.customers.rule.DuplicateStrategy.Candidate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Holds the differing records of a customer until the last of them was read, and then lets the
 * strategy choose.
 */
final class ConflictGroups {

  private final Map<String, List<Accepted>> waiting = new HashMap<>();
  private final DuplicateStrategy strategy;
  private final Consumer<Accepted> accept;
  private final Consumer<Rejection> supersede;
  private final Consumer<Rejection> reject;

  ConflictGroups(
      DuplicateStrategy strategy,
      Consumer<Accepted> accept,
      Consumer<Rejection> supersede,
      Consumer<Rejection> reject) {
    this.strategy = strategy;
    this.accept = accept;
    this.supersede = supersede;
    this.reject = reject;
  }

  void add(String id, CleaningOutcome outcome) {
    if (outcome instanceof Accepted accepted) {
      waiting.computeIfAbsent(id, unseen -> new ArrayList<>()).add(accepted.detached());
    } else if (outcome instanceof Rejected rejected) {
      reject.accept(rejected.rejection());
    }
  }

  /** Whether any records wait. */
  boolean areOpen() {
    return !waiting.isEmpty();
  }

  /** Settles a customer's records, if any wait. */
  void resolve(String id) {
    List<Accepted> group = waiting.remove(id);
    if (group != null) {
      settle(group, chosenFrom(group));
    }
  }

  private OptionalInt chosenFrom(List<Accepted> group) {
    List<Candidate> candidates =
        group.stream()
            .map(one -> new Candidate(one.decoded().raw().position(), one.customer()))
            .toList();
    try {
      OptionalInt chosen = strategy.choose(candidates);
      if (chosen.isPresent()) {
        Objects.checkIndex(chosen.getAsInt(), candidates.size());
      }
      return chosen;
    } catch (RuntimeException e) {
      throw new RuleException(
          "the strategy " + strategy.id() + " failed at " + candidates.get(0).position(), e);
    }
  }

  private void settle(List<Accepted> group, OptionalInt chosen) {
    Reason reason = reasonFor(group, chosen);
    for (int i = 0; i < group.size(); i++) {
      if (chosen.isPresent() && chosen.getAsInt() == i) {
        accept.accept(group.get(i));
      } else {
        Rejection rejection = Cleaner.reject(group.get(i).decoded(), List.of(reason)).rejection();
        (chosen.isPresent() ? supersede : reject).accept(rejection);
      }
    }
  }

  private Reason reasonFor(List<Accepted> group, OptionalInt chosen) {
    String lines =
        group.stream()
            .map(one -> String.valueOf(one.decoded().raw().position().line()))
            .collect(Collectors.joining(", "));
    String outcome =
        chosen.isPresent()
            ? "line " + group.get(chosen.getAsInt()).decoded().raw().position().line() + " was kept"
            : "none was kept";
    return new Reason(
        strategy.id(),
        differingColumns(group),
        strategy.reason() + "; valid records at lines " + lines + ", " + outcome);
  }

  private static List<String> differingColumns(List<Accepted> group) {
    return CustomerField.all().stream()
        .filter(
            field ->
                group.stream().map(one -> one.decoded().customer().get(field)).distinct().count()
                    > 1)
        .map(CustomerField::name)
        .toList();
  }
}
