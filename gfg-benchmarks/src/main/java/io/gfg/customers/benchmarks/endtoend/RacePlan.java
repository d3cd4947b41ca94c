package io.gfg.customers.benchmarks.endtoend;

import io.gfg.customers.benchmarks.contender.Contender;
import java.util.List;
import java.util.Set;

/**
 * Who runs, and how often.
 *
 * @param contenders in the order of a round
 * @param rounds how many rounds
 * @param slow who sits out all rounds but the first few
 * @param slowRounds how many rounds the slow ones take part in
 */
record RacePlan(List<Contender> contenders, int rounds, Set<Contender> slow, int slowRounds) {

  /** So many rows make the slow ones take minutes. */
  private static final long MANY_ROWS = 200_000;

  private static final Set<Contender> SLOW =
      Set.of(
          Contender.JDBC_BATCH,
          Contender.JDBC_BATCH_REWRITTEN,
          Contender.JOOQ_LOADER,
          Contender.JOOQ_BATCH);

  static RacePlan of(List<Contender> contenders, long rows, int rounds, int slowRounds) {
    Set<Contender> slow = rows > MANY_ROWS ? SLOW : Set.of();
    return new RacePlan(List.copyOf(contenders), rounds, slow, Math.min(rounds, slowRounds));
  }

  List<Contender> inRound(int round) {
    return contenders.stream()
        .filter(contender -> round <= slowRounds || !slow.contains(contender))
        .toList();
  }
}
