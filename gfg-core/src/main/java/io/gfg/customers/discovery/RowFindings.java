package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with whole rows. Repeated rows are a defect where a key says that each row is a
 * thing of its own; without a key they may be meant.
 */
final class RowFindings {

  private final TableState state;
  private final Optional<NamedState> key;
  private final RowSet keys;
  private final boolean promised;

  RowFindings(TableState state, Optional<NamedState> key, RowSet keys, TableContract contract) {
    this.state = state;
    this.key = key;
    this.keys = keys;
    this.promised = contract.key() != null;
  }

  List<Finding> list() {
    List<Finding> found = new ArrayList<>();
    RowCounts rows = state.rowCounts();
    if (rows.repeated() > 0) {
      found.add(duplicates(rows));
    }
    Severity severity = promised ? Severity.DEFECT : Severity.QUESTION;
    key.flatMap(it -> new Conflicts(it.name(), severity).among(rows, keys.counts()))
        .ifPresent(found::add);
    if (state.malformed() > 0) {
      found.add(malformed());
    }
    return found;
  }

  private Finding duplicates(RowCounts rows) {
    boolean keyed = key.isPresent() && (promised || rows.distinct() == keys.distinct());
    Severity severity = keyed ? Severity.DEFECT : Severity.QUESTION;
    String about = rows.isExact() ? "" : "about ";
    String headline = about + Counts.inWords(rows.repeated()) + " rows repeat another one exactly";
    return counted(FindingKind.DUPLICATE_ROWS, severity, rows.repeated())
        .finding(
            rows.isExact() ? Confidence.PROVEN : Confidence.STRONG,
            null,
            headline,
            Repairs.keepOne(keyed && rows.isExact()));
  }

  private Finding malformed() {
    return counted(FindingKind.MALFORMED_RECORD, Severity.DEFECT, state.malformed())
        .proven(Counts.inWords(state.malformed()) + " pieces of the source are no record", null)
        .withExamples(state.malformedExamples());
  }

  private Counted counted(FindingKind kind, Severity severity, long count) {
    return new Counted(kind, List.of(), severity, count, state.rows() + state.malformed());
  }
}
