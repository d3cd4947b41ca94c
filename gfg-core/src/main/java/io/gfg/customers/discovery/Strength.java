package io.gfg.customers.discovery;

/**
 * How strong the evidence of a finding is, from 0 to 1: how far it goes beyond chance in the worse
 * half of the rows, how often chance would have contradicted it, and how many kinds of grounds it
 * has; less for each other explanation that the numbers leave open.
 */
final class Strength {

  /** One kind of evidence by counting alone, where chance cannot be computed. */
  static final double SINGLE = 0.5;

  /** Evidence of a few rows, which may as well be bad rows. */
  static final double OPEN = 0.33;

  private static final double BASE = 0.4;
  private static final double FOR_CHANCE = 0.3;
  private static final double FOR_GROUNDS = 0.3;
  private static final double TELLING_CHANCE = 0.3;
  private static final double FOR_EACH_OTHER = 0.1;

  /** A relation broken in this part of what chance would break is hardly meant to hold. */
  private static final double MANY = 0.08;

  private static final double LEAST_BROKEN = 0.2;

  private Strength() {}

  static double of(Suspicion suspicion, Tally tally) {
    double telling = Math.min(1, chance(suspicion) / TELLING_CHANCE);
    double grounds = Math.min(1, Math.max(0, suspicion.grounds() - 1));
    double others = FOR_EACH_OTHER * suspicion.others();
    double weight = BASE + FOR_CHANCE * telling + FOR_GROUNDS * grounds - others;
    return Math.max(0, Math.min(1, beyondChance(suspicion, tally) * weight));
  }

  /** The share of the rows in which chance would contradict what is found. */
  private static double chance(Suspicion suspicion) {
    return switch (suspicion.kind()) {
      case COPIED_COLUMN, SENTINEL_VALUE -> 1 - suspicion.byChance();
      default -> suspicion.byChance();
    };
  }

  /** Agreement beyond chance, as a share of what is possible beyond chance. */
  private static double beyondChance(Suspicion suspicion, Tally tally) {
    double chance = suspicion.byChance();
    return switch (suspicion.kind()) {
      case COPIED_COLUMN -> (tally.leastShare(RowCheck.TIGHT) - chance) / (1 - chance);
      case SENTINEL_VALUE -> 1 - chance / Math.max(chance, tally.leastShare(RowCheck.BROKEN));
      case IMPLAUSIBLE_VALUE -> 1 - tally.mostShare(RowCheck.BROKEN);
      case BROKEN_SUM, BROKEN_ORDER ->
          Math.max(LEAST_BROKEN, 1 - tally.mostShare(RowCheck.STILL_BROKEN) / (MANY * chance));
      case SWAPPED_COLUMNS ->
          suspicion.hypothesis() instanceof DividedOrder
              ? tally.leastShare(RowCheck.BROKEN) + tally.leastShare(RowCheck.TIGHT)
              : kept(chance, tally);
      default -> kept(chance, tally);
    };
  }

  private static double kept(double chance, Tally tally) {
    return chance <= 0 ? 0 : Math.max(0, 1 - tally.mostShare(RowCheck.STILL_BROKEN) / chance);
  }
}
