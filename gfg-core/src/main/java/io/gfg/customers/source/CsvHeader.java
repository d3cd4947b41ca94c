package io.gfg.customers.source;

import io.gfg.customers.model.CustomerField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the columns of a CSV file, exactly as they are written. */
record CsvHeader(List<String> names) {

  /** Reads the names from the bytes of the header. */
  static CsvHeader of(byte[] bytes, int from, int to) throws UnreadableException {
    List<String> names = new ArrayList<>();
    try {
      for (CsvCell cell : CsvCells.of(bytes, from, to)) {
        names.add(cell.text() == null ? "" : cell.text());
      }
    } catch (RecordDefect defect) {
      throw new UnreadableException("is no CSV: its header " + defect.getMessage(), defect);
    }
    requireUnique(names);
    return new CsvHeader(names);
  }

  /** Whether the file can be one of customers. */
  boolean hasCustomerId() {
    return names.contains(CustomerField.CUSTOMER_ID.name());
  }

  private static void requireUnique(List<String> names) throws UnreadableException {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new UnreadableException(
            "has the column %s twice in its header; rename one"
                .formatted(JsonText.shortName(name)));
      }
    }
  }
}
