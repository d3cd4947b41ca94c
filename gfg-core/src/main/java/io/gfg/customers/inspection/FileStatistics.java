package io.gfg.customers.inspection;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.decoding.DecodedCustomer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.FieldType;
import java.util.ArrayList;
import java.util.List;

/** Counts records, and gathers the statistics of every column. */
final class FileStatistics {

  private final List<FieldStatistics> columns = new ArrayList<>();

  /** Those of whole numbers, in the order of {@link CustomerField#wholeNumbers}, and the rest. */
  private final List<FieldStatistics> wholes = new ArrayList<>();

  private final List<FieldStatistics> others = new ArrayList<>();

  private final WholeStatistics numbers = new WholeStatistics();
  private long rows;
  private long malformed;
  private long undecodable;

  FileStatistics() {
    for (CustomerField<?> field : CustomerField.all()) {
      FieldStatistics column = new FieldStatistics(field);
      columns.add(column);
      (field.type() == FieldType.INTEGER ? wholes : others).add(column);
    }
  }

  void addMalformed() {
    rows++;
    malformed++;
  }

  /** Takes a record into account. */
  void add(DecodedCustomer decoded) {
    rows++;
    undecodable += decoded.isComplete() ? 0 : 1;
    numbers.add(decoded, wholes);
    for (int i = 0; i < others.size(); i++) {
      others.get(i).add(decoded);
    }
    for (FieldChange change : decoded.changes()) {
      columns.get(change.field().ordinal()).addEncoded();
    }
  }

  /** Takes into account what another gathered of later records. */
  void merge(FileStatistics later) {
    rows += later.rows;
    malformed += later.malformed;
    undecodable += later.undecodable;
    later.numbers.handTo(later.wholes);
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
    numbers.handTo(wholes);
    return columns.stream().map(FieldStatistics::profile).toList();
  }
}
