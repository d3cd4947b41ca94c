package io.gfg.customers.inspection;

import io.gfg.customers.discovery.Counted;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.Share;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldDocumentation;
import io.gfg.customers.model.FieldPresence;
import io.gfg.customers.model.FieldType;
import java.util.List;
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
    Severity severity =
        field.presence() == FieldPresence.REQUIRED ? Severity.DEFECT : Severity.QUESTION;
    long rows = profile.known() + unknown;
    String headline =
        field.name() + " is null or missing in " + Share.inWords(unknown, rows) + " records";
    return Optional.of(
        new Counted(FindingKind.MISSING_VALUES, names(field), severity, unknown, rows)
            .proven(headline, repairOfMissing(field)));
  }

  private static @Nullable Repair repairOfMissing(CustomerField<?> field) {
    return field == CustomerField.COUPON_DISCOUNT_APPLIED ? KnownRepairs.noCouponIsZero() : null;
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
        new Counted(kind, names(field), Severity.DEFECT, profile.encoded(), profile.known())
            .proven(
                field.name() + " is written as text in " + seen + " records",
                KnownRepairs.decoded(field)));
  }

  static Optional<Finding> undocumented(CustomerField<?> field, FieldProfile profile) {
    if (field.documentation() == FieldDocumentation.DOCUMENTED || profile.known() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Counted(
                FindingKind.UNDOCUMENTED_COLUMN,
                names(field),
                Severity.INFO,
                profile.known(),
                profile.known())
            .proven(field.name() + " is not in the data dictionary; it is kept", null));
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
                Severity.DEFECT,
                profile.missing(),
                profile.missing())
            .proven("no record has the column " + field.name(), null));
  }

  private static List<String> names(CustomerField<?> field) {
    return List.of(field.name());
  }
}
