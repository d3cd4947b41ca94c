package io.gfg.customers.ledger;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.sink.JsonText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One record on its way back: values from the cleaned line, over them what they were before the
 * first change, over these how the source spells them. The ledger asks this before it writes, undo
 * when it reads, so both come to the same text.
 */
final class Rebuilding {

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> spelled = new HashMap<>();

  void add(FieldChange change) {
    ObjectText.parse(JsonText.of(change)).ifPresent(entry -> addChange(entry.members()));
  }

  /** Only what a column was before the first change is wanted. */
  void addChange(Map<String, String> entry) {
    String column = entry.getOrDefault("column", "null");
    before.putIfAbsent(
        String.valueOf(ObjectText.text(column)), entry.getOrDefault("before", "null"));
  }

  void addSpelling(String column, String text) {
    spelled.put(column, text);
  }

  /** The value of a column as the source has it, or null if nothing tells. */
  Optional<String> value(String column, Map<String, String> cleaned) {
    String spelling = spelled.get(column);
    String value = spelling != null ? spelling : before.getOrDefault(column, cleaned.get(column));
    return Optional.ofNullable(value);
  }

  /** The columns that the source spells otherwise than this would. */
  Map<String, String> differences(ObjectText source, Map<String, String> cleaned) {
    Map<String, String> differences = new LinkedHashMap<>();
    List<String> columns = source.names();
    for (int i = 0; i < columns.size(); i++) {
      String written = source.values().get(i);
      if (!value(columns.get(i), cleaned).equals(Optional.of(written))) {
        differences.put(columns.get(i), written);
      }
    }
    return differences;
  }

  void clear() {
    before.clear();
    spelled.clear();
  }
}
