package io.gfg.customers.inspection;

import io.gfg.customers.model.CustomerField;
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
            perColumn(ColumnFindings::missingValues),
            perColumn(ColumnFindings::encoded),
            perColumn(ColumnFindings::undocumented),
            perColumn(ColumnFindings::missingColumn),
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
    Counted counted =
        new Counted(kind, List.of(), FindingSeverity.DEFECT, count, statistics.rows());
    return count == 0 ? Optional.empty() : Optional.of(counted.finding(headline, repair));
  }

  private Stream<Finding> perColumn(
      BiFunction<CustomerField<?>, FieldProfile, Optional<Finding>> maker) {
    List<FieldProfile> fields = statistics.fields();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> maker.apply(CustomerField.all().get(i), fields.get(i)))
        .flatMap(Optional::stream);
  }
}
