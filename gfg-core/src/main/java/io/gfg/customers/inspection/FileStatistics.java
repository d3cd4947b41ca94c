package io.gfg.customers.inspection;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.CustomerField;
import java.util.List;

/** Counts records, and gathers the statistics of every column. */
final class FileStatistics {

  private final List<FieldStatistics> columns =
      CustomerField.all().stream().<FieldStatistics>map(FieldStatistics::new).toList();
  private long rows;
  private long malformed;
  private long undecodable;

  void addMalformed() {
    rows++;
    malformed++;
  }

  /** Takes records into account column by column, which is faster than record by record. */
  void add(List<DecodedCustomer> records) {
    rows += records.size();
    for (FieldStatistics column : columns) {
      column.add(records);
    }
    for (DecodedCustomer decoded : records) {
      undecodable += decoded.isComplete() ? 0 : 1;
      for (FieldChange change : decoded.changes()) {
        columns.get(change.field().ordinal()).addEncoded();
      }
    }
  }

  /** Takes into account what another gathered of later records. */
  void merge(FileStatistics later) {
    rows += later.rows;
    malformed += later.malformed;
    undecodable += later.undecodable;
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).merge(later.columns.get(i));
    }
  }

  long rows() {
    return rows;
  }

  long malformed() {
    return malformed;
  }

  long undecodable() {
    return undecodable;
  }

  List<FieldProfile> fields() {
    return columns.stream().map(FieldStatistics::profile).toList();
  }
}
