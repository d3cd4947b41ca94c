package io.gfg.customers.inspection;

import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import java.util.Optional;

/**
 * Women's accessories in the column of men's accessories.
 *
 * <p>Two independent columns agree where nothing was bought, so only rows in which either is not
 * zero say anything. Which of the two is the copy shows where the men's accessories exceed all
 * items that a man's accessory can be among, the men's and the unisex ones.
 */
final class CopiedColumnEvidence implements ColumnEvidence {

  private static final int FEWEST_TELLING_ROWS = 2;
  private static final int COPIED_PER_MILLE = 980;

  private static final ColumnDefect DEFECT =
      new ColumnDefect(
          FindingKind.COPIED_COLUMN,
          CustomerField.MACC_ITEMS,
          CustomerField.WACC_ITEMS,
          null,
          new Repair(
              RepairIds.COPY_OF_WACC,
              RepairEffect.MAKES_UNKNOWN,
              "CleaningRules.copiedAccessoriesUnknown()"));

  private long telling;
  private long equal;
  private long impossible;

  @Override
  public ColumnDefect defect() {
    return DEFECT;
  }

  @Override
  public void add(Customer customer) {
    Integer copy = customer.maccItems();
    Integer original = customer.waccItems();
    if (copy != null && original != null && (copy != 0 || original != 0)) {
      telling++;
      if (copy.equals(original)) {
        equal++;
        impossible += exceedsItsWhole(copy, customer) ? 1 : 0;
      }
    }
  }

  private static boolean exceedsItsWhole(int accessories, Customer customer) {
    Integer male = customer.maleItems();
    Integer unisex = customer.unisexItems();
    return male != null && unisex != null && accessories > (long) male + unisex;
  }

  @Override
  public void merge(ColumnEvidence other) {
    CopiedColumnEvidence that = (CopiedColumnEvidence) other;
    telling += that.telling;
    equal += that.equal;
    impossible += that.impossible;
  }

  @Override
  public Evidence evidence() {
    return new Evidence(state(), Share.of(equal, telling), null, null, telling, explanation());
  }

  private EvidenceState state() {
    if (impossible == 0) {
      return isCopied() && telling >= FEWEST_ROWS ? EvidenceState.UNDECIDED : EvidenceState.ABSENT;
    }
    if (telling >= FEWEST_TELLING_ROWS && isCopied()) {
      return EvidenceState.SUPPORTED;
    }
    boolean partly =
        impossible >= FEWEST_ROWS && Share.exceeds(impossible, telling, TOLERATED_PER_MILLE);
    return partly ? EvidenceState.MIXED : EvidenceState.UNDECIDED;
  }

  private boolean isCopied() {
    return equal * 1000 >= telling * COPIED_PER_MILLE;
  }

  private String explanation() {
    return "macc_items equals wacc_items in "
        + Share.inWords(equal, telling)
        + " rows in which either is not zero; in "
        + Counts.inWords(impossible)
        + " of these it exceeds male_items and unisex_items together, so it is the overwritten one";
  }

  @Override
  public Optional<Finding> finding() {
    Evidence evidence = evidence();
    return DEFECT.finding(evidence, equal, headline(evidence.state()));
  }

  private static String headline(EvidenceState state) {
    return switch (state) {
      case SUPPORTED -> "macc_items is a copy of wacc_items; its own values are lost";
      case MIXED -> "macc_items is a copy of wacc_items in some rows only";
      case UNDECIDED, ABSENT -> "macc_items may be a copy of wacc_items";
    };
  }
}
