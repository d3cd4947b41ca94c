package io.gfg.customers.testkit.discovery.suite;

import java.util.Random;
import java.util.Set;

/** Spoils a copy of a clean table in one way, and says what was done. */
final class Spoiler {

  private final Spoils shared;
  private final ValueSpoils values;
  private final RelationSpoils relations;
  private final FormSpoils forms;

  Spoiler(Grid clean, Random random) {
    this.shared = new Spoils(clean, random);
    this.values = new ValueSpoils(shared);
    this.relations = new RelationSpoils(shared);
    this.forms = new FormSpoils(shared);
  }

  Grid table() {
    return shared.table;
  }

  Plant plant(Family family) {
    shared.beginPlant();
    return switch (family) {
      case WRONG_UNIT -> values.wrongUnit();
      case MIXED_UNITS -> values.mixedUnits();
      case WRONG_SCALE -> values.wrongScale();
      case COPIED_COLUMN -> relations.copied();
      case SUM_WITHOUT_A_PART -> relations.lostPart();
      case SUM_BROKEN_IN_ROWS -> relations.brokenSum();
      case ORDER_BROKEN_IN_ROWS -> relations.brokenOrder();
      case SWAPPED_IN_ROWS -> relations.swapped(shared.pick(Spoils.FEW) * 5);
      case SWAPPED_WHOLE -> relations.swapped(1);
      case RENAMED -> relations.renamed();
      case SENTINEL -> values.sentinel();
      case ENCODED_BOOLEAN -> forms.encodedBoolean();
      case ENCODED_NUMBER -> forms.encodedNumber();
      case TYPE_DRIFT -> forms.typeDrift();
      case DUPLICATES -> forms.duplicates();
      case CONFLICT -> forms.conflicts();
      case MISSING_VALUES -> values.missingValues();
      case MISSING_COLUMN -> forms.missingColumn();
      case IMPLAUSIBLE_VALUE -> values.implausible();
      case MONEY_TIMES_100 -> values.money();
      case UPPER_BOUND_IN_ANOTHER_UNIT -> values.upperBound();
      case NOTHING -> shared.nothing(family, Set.of());
    };
  }
}
