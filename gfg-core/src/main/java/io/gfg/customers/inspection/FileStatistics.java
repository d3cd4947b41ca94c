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

  void add(DecodedCustomer decoded) {
    rows++;
    undecodable += decoded.isComplete() ? 0 : 1;
    for (FieldStatistics column : columns) {
      column.add(decoded);
    }
    for (FieldChange change : decoded.changes()) {
      columns.get(change.field().ordinal()).addEncoded();
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
