package io.gfg.customers.rule;

import io.gfg.customers.model.Customer;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Ready-made strategies for differing records of one customer. */
public final class DuplicateStrategies {

  private DuplicateStrategies() {}

  /**
   * Rejects every one of them: the file contradicts itself, and nothing is guessed.
   *
   * @return the strategy {@code duplicates.reject-differing}
   */
  public static DuplicateStrategy rejectDiffering() {
    return of(
        "duplicates.reject-differing",
        "records of one customer differ, and nothing says which is right",
        candidates -> OptionalInt.empty());
  }

  /**
   * Keeps the first valid one.
   *
   * @return the strategy {@code duplicates.keep-first}
   */
  public static DuplicateStrategy keepFirst() {
    return of(
        "duplicates.keep-first",
        "the first record of a customer counts",
        candidates -> OptionalInt.of(0));
  }

  /**
   * Keeps the last valid one.
   *
   * @return the strategy {@code duplicates.keep-last}
   */
  public static DuplicateStrategy keepLast() {
    return of(
        "duplicates.keep-last",
        "the last record of a customer counts",
        candidates -> OptionalInt.of(candidates.size() - 1));
  }

  /**
   * Keeps the greatest one; among equals, the first.
   *
   * @param order orders customers; must be serialisable if the policy is to be
   * @return the strategy {@code duplicates.prefer}
   */
  public static DuplicateStrategy prefer(Comparator<Customer> order) {
    return of(
        "duplicates.prefer",
        "the greatest record of a customer counts",
        candidates -> OptionalInt.of(greatest(candidates, order)));
  }

  private static int greatest(
      List<DuplicateStrategy.Candidate> candidates, Comparator<Customer> order) {
    return IntStream.range(0, candidates.size())
        .reduce(
            0,
            (best, next) ->
                order.compare(candidates.get(next).customer(), candidates.get(best).customer()) > 0
                    ? next
                    : best);
  }

  private static DuplicateStrategy of(String id, String reason, Choice choice) {
    return new ChoiceStrategy(id, reason, choice);
  }

  private interface Choice extends Serializable {
    OptionalInt among(List<DuplicateStrategy.Candidate> candidates);
  }

  private record ChoiceStrategy(String id, String reason, Choice choice)
      implements DuplicateStrategy {

    @Override
    public OptionalInt choose(List<Candidate> candidates) {
      return choice.among(candidates);
    }
  }
}
