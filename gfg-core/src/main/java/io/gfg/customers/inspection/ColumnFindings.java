package io.gfg.customers.inspection;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldDocumentation;
import io.gfg.customers.model.FieldPresence;
import io.gfg.customers.model.FieldType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the statistics of one column alone show. */
final class ColumnFindings {

  private ColumnFindings() {}

  static Optional<Finding> missingValues(CustomerField<?> field, FieldProfile profile) {
    long unknown = profile.nulls() + profile.missing();
    boolean absent = profile.known() == 0 && profile.nulls() == 0;
    if (unknown == 0 || absent) {
      return Optional.empty();
    }
    FindingSeverity severity =
        field.presence() == FieldPresence.REQUIRED
            ? FindingSeverity.DEFECT
            : FindingSeverity.QUESTION;
    long rows = profile.known() + unknown;
    String headline =
        field.name() + " is null or missing in " + Share.inWords(unknown, rows) + " records";
    return Optional.of(
        new Counted(FindingKind.MISSING_VALUES, names(field), severity, unknown, rows)
            .finding(headline, repairOfMissing(field)));
  }

  private static @Nullable Repair repairOfMissing(CustomerField<?> field) {
    return field == CustomerField.COUPON_DISCOUNT_APPLIED
        ? new Repair(
            RepairIds.NO_COUPON_IS_ZERO, RepairEffect.INTERPRETS, "CleaningRules.noCouponIsZero()")
        : null;
  }

  static Optional<Finding> encoded(CustomerField<?> field, FieldProfile profile) {
    if (profile.encoded() == 0) {
      return Optional.empty();
    }
    FindingKind kind =
        field.type() == FieldType.BOOLEAN
            ? FindingKind.ENCODED_BOOLEAN
            : FindingKind.ENCODED_NUMBER;
    String seen = Share.inWords(profile.encoded(), profile.known());
    return Optional.of(
        new Counted(kind, names(field), FindingSeverity.DEFECT, profile.encoded(), profile.known())
            .finding(
                field.name() + " is written as text in " + seen + " records",
                repairOfEncoded(field)));
  }

  private static Repair repairOfEncoded(CustomerField<?> field) {
    if (field.type() == FieldType.BOOLEAN) {
      String constant = "CustomerField." + field.name().toUpperCase(Locale.ROOT);
      return new Repair(
          RepairIds.YES_NO, RepairEffect.RESTORES, "FieldDecoders.yesNo(" + constant + ")");
    }
    return new Repair(field.ruleName() + ".number-as-text", RepairEffect.RESTORES, "always done");
  }

  static Optional<Finding> undocumented(CustomerField<?> field, FieldProfile profile) {
    if (field.documentation() == FieldDocumentation.DOCUMENTED || profile.known() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(
                FindingKind.UNDOCUMENTED_COLUMN,
                names(field),
                FindingSeverity.INFO,
                profile.known(),
                profile.known())
            .finding(field.name() + " is not in the data dictionary; it is kept", null));
  }

  static Optional<Finding> missingColumn(CustomerField<?> field, FieldProfile profile) {
    boolean present = profile.known() > 0 || profile.nulls() > 0 || profile.missing() == 0;
    if (present || field.documentation() == FieldDocumentation.UNDOCUMENTED) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(
                FindingKind.MISSING_COLUMN,
                names(field),
                FindingSeverity.DEFECT,
                profile.missing(),
                profile.missing())
            .finding("no record has the column " + field.name(), null));
  }

  private static List<String> names(CustomerField<?> field) {
    return List.of(field.name());
  }
}
