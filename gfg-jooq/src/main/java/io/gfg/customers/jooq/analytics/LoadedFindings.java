package io.gfg.customers.jooq.analytics;

import static io.gfg.customers.jooq.generated.Tables.LOAD_RUN;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.cleaning.ResolvedFinding;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.CustomersException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record2;

/** What the latest load remembers to be wrong, or to have been. */
record LoadedFindings(List<ResolvedFinding> all) {

  static LoadedFindings ofLatestLoad(DSLContext dsl) {
    return dsl.select(LOAD_RUN.LOAD_ID, LOAD_RUN.FINDINGS)
        .from(LOAD_RUN)
        .orderBy(LOAD_RUN.LOAD_ID.desc())
        .limit(1)
        .fetchOptional(LoadedFindings::read)
        .map(LoadedFindings::new)
        .orElseGet(() -> new LoadedFindings(List.of()));
  }

  private static List<ResolvedFinding> read(Record2<Long, JSONB> load) {
    try {
      return FindingReader.read(load.value2().data());
    } catch (IllegalArgumentException unknown) {
      throw new CustomersException(
          "the findings of a load cannot be read ("
              + unknown.getMessage()
              + "): use the version of the library that wrote them, at load "
              + load.value1(),
          unknown);
    }
  }

  List<Finding> openOn(List<CustomerField<?>> columns) {
    List<String> names = columns.stream().map(CustomerField::name).toList();
    return all.stream()
        .filter(found -> found.resolution() == Resolution.OPEN)
        .map(ResolvedFinding::finding)
        .filter(finding -> finding.touches(names))
        .toList();
  }

  /** The copy because of which a column was made unknown. */
  Optional<Finding> copyMadeUnknown(CustomerField<?> column) {
    return all.stream()
        .filter(found -> found.resolution() == Resolution.MADE_UNKNOWN)
        .map(ResolvedFinding::finding)
        .filter(finding -> finding.kind() == FindingKind.COPIED_COLUMN)
        .filter(finding -> finding.touches(List.of(column.name())))
        .findFirst();
  }
}
