package io.gfg.customers.inspection;

import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldDocumentation;
import io.gfg.customers.model.FieldPresence;
import io.gfg.customers.model.FieldType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns statistics into findings, ordered by kind and then by column. */
final class Findings {

  private final FileStatistics statistics;
  private final RecordIndex index;
  private final List<ColumnEvidence> evidences;

  Findings(FileStatistics statistics, RecordIndex index, List<ColumnEvidence> evidences) {
    this.statistics = statistics;
    this.index = index;
    this.evidences = evidences;
  }

  List<Finding> list() {
    return Stream.of(
            duplicates().stream(),
            conflicts().stream(),
            evidences.stream().map(ColumnEvidence::finding).flatMap(Optional::stream),
            perColumn(Findings::missingValues),
            perColumn(Findings::encoded),
            perColumn(Findings::undocumented),
            perColumn(Findings::missingColumn),
            unreadable().stream())
        .flatMap(found -> found)
        .toList();
  }

  private Optional<Finding> duplicates() {
    String headline = Counts.inWords(index.duplicates()) + " records repeat an earlier one exactly";
    return wholeRecords(
        FindingKind.DUPLICATE_ROWS,
        index.duplicates(),
        headline,
        new Repair(RepairIds.EXACT_COPY, RepairEffect.RESTORES, "always done"));
  }

  private Optional<Finding> conflicts() {
    String headline =
        Counts.inWords(index.differing()) + " records belong to customers whose records differ";
    return wholeRecords(FindingKind.CONFLICTING_ROWS, index.differing(), headline, null);
  }

  private Optional<Finding> unreadable() {
    long unreadable = statistics.malformed() + statistics.undecodable();
    String headline =
        Counts.inWords(unreadable) + " pieces of the file are no record or hold unreadable values";
    return wholeRecords(FindingKind.MALFORMED_RECORD, unreadable, headline, null);
  }

  private Optional<Finding> wholeRecords(
      FindingKind kind, long count, String headline, @Nullable Repair repair) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                kind,
                List.of(),
                List.of(),
                null,
                count,
                FindingSeverity.DEFECT,
                Confidence.PROVEN,
                headline,
                counted(count, statistics.rows(), repair),
                repair));
  }

  private Stream<Finding> perColumn(
      BiFunction<CustomerField<?>, FieldProfile, Optional<Finding>> maker) {
    List<FieldProfile> fields = statistics.fields();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> maker.apply(CustomerField.all().get(i), fields.get(i)))
        .flatMap(Optional::stream);
  }

  private static Optional<Finding> missingValues(CustomerField<?> field, FieldProfile profile) {
    long rows = profile.known() + profile.nulls() + profile.missing();
    long unknown = profile.nulls() + profile.missing();
    boolean absent = profile.known() == 0 && profile.nulls() == 0;
    if (unknown == 0 || absent) {
      return Optional.empty();
    }
    Repair repair =
        field == CustomerField.COUPON_DISCOUNT_APPLIED
            ? new Repair(
                RepairIds.NO_COUPON_IS_ZERO,
                RepairEffect.INTERPRETS,
                "CleaningRules.noCouponIsZero()")
            : null;
    String headline =
        field.name() + " is null or missing in " + Share.inWords(unknown, rows) + " records";
    FindingSeverity severity =
        field.presence() == FieldPresence.REQUIRED
            ? FindingSeverity.DEFECT
            : FindingSeverity.QUESTION;
    return column(FindingKind.MISSING_VALUES, field, unknown, severity, headline, rows, repair);
  }

  private static Optional<Finding> encoded(CustomerField<?> field, FieldProfile profile) {
    if (profile.encoded() == 0) {
      return Optional.empty();
    }
    boolean flag = field.type() == FieldType.BOOLEAN;
    String headline =
        field.name()
            + " is written as text in "
            + Share.inWords(profile.encoded(), profile.known())
            + " records";
    Repair repair =
        new Repair(
            flag ? RepairIds.YES_NO : field.ruleName() + ".number-as-text",
            RepairEffect.RESTORES,
            flag ? "FieldDecoders.yesNo(" + constant(field) + ")" : "always done");
    return column(
        flag ? FindingKind.ENCODED_BOOLEAN : FindingKind.ENCODED_NUMBER,
        field,
        profile.encoded(),
        FindingSeverity.DEFECT,
        headline,
        profile.known(),
        repair);
  }

  private static Optional<Finding> undocumented(CustomerField<?> field, FieldProfile profile) {
    return field.documentation() == FieldDocumentation.DOCUMENTED || profile.known() == 0
        ? Optional.empty()
        : column(
            FindingKind.UNDOCUMENTED_COLUMN,
            field,
            profile.known(),
            FindingSeverity.INFO,
            field.name() + " is not in the data dictionary; it is kept",
            profile.known(),
            null);
  }

  private static Optional<Finding> missingColumn(CustomerField<?> field, FieldProfile profile) {
    boolean present = profile.known() > 0 || profile.nulls() > 0 || profile.missing() == 0;
    return present || field.documentation() == FieldDocumentation.UNDOCUMENTED
        ? Optional.empty()
        : column(
            FindingKind.MISSING_COLUMN,
            field,
            profile.missing(),
            FindingSeverity.DEFECT,
            "no record has the column " + field.name(),
            profile.missing(),
            null);
  }

  @SuppressWarnings("TooManyParameters") // each names one component of the finding
  private static Optional<Finding> column(
      FindingKind kind,
      CustomerField<?> field,
      long count,
      FindingSeverity severity,
      String headline,
      long rows,
      @Nullable Repair repair) {
    return Optional.of(
        new Finding(
            kind,
            List.of(field.name()),
            List.of(),
            null,
            count,
            severity,
            Confidence.PROVEN,
            headline,
            counted(count, rows, repair),
            repair));
  }

  private static Evidence counted(long count, long rows, @Nullable Repair repair) {
    return new Evidence(
        EvidenceState.SUPPORTED,
        Share.of(count, rows),
        null,
        repair == null ? null : BigDecimal.ZERO,
        rows,
        Share.inWords(count, rows) + " records");
  }

  private static String constant(CustomerField<?> field) {
    return "CustomerField." + field.name().toUpperCase(java.util.Locale.ROOT);
  }
}
