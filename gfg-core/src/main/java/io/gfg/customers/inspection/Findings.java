package io.gfg.customers.inspection;

import io.gfg.customers.discovery.Counted;
import io.gfg.customers.discovery.Counts;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns statistics into findings, ordered by kind and then by column. */
final class Findings {

  private final FileStatistics statistics;
  private final RecordIndex index;
  private final DefectTallies defects;

  Findings(FileStatistics statistics, RecordIndex index, DefectTallies defects) {
    this.statistics = statistics;
    this.index = index;
    this.defects = defects;
  }

  List<Finding> list() {
    return Stream.of(
            duplicates().stream(),
            conflicts().stream(),
            defects.findings().stream(),
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
    return wholeRecords(FindingKind.DUPLICATE_ROWS, List.of(), index.duplicates())
        .map(counted -> counted.proven(headline, KnownRepairs.exactCopy()));
  }

  private Optional<Finding> conflicts() {
    String headline =
        Counts.inWords(index.differing()) + " records belong to customers whose records differ";
    List<String> key = List.of(CustomerField.CUSTOMER_ID.name());
    return wholeRecords(FindingKind.CONFLICTING_ROWS, key, index.differing())
        .map(counted -> counted.proven(headline, null));
  }

  private Optional<Finding> unreadable() {
    long unreadable = statistics.malformed() + statistics.undecodable();
    String headline =
        Counts.inWords(unreadable) + " pieces of the file are no record or hold unreadable values";
    return wholeRecords(FindingKind.MALFORMED_RECORD, List.of(), unreadable)
        .map(counted -> counted.proven(headline, null));
  }

  private Optional<Counted> wholeRecords(FindingKind kind, List<String> columns, long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Counted(kind, columns, Severity.DEFECT, count, statistics.rows()));
  }

  private Stream<Finding> perColumn(
      BiFunction<CustomerField<?>, FieldProfile, Optional<Finding>> maker) {
    List<FieldProfile> fields = statistics.fields();
    return IntStream.range(0, fields.size())
        .mapToObj(i -> maker.apply(CustomerField.all().get(i), fields.get(i)))
        .flatMap(Optional::stream);
  }
}
