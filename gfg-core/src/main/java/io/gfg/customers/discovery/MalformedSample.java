package io.gfg.customers.discovery;

import io.gfg.customers.source.MalformedRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first pieces of a source that are no records. Merges in any order. */
final class MalformedSample {

  private static final int MOST = 5;

  /** So many bytes of a record are shown. */
  private static final int SHOWN = 60;

  private final List<MalformedRecord> first = new ArrayList<>();

  void add(MalformedRecord record) {
    first.add(record);
    first.sort(Comparator.comparingLong(it -> it.position().byteOffset()));
    if (first.size() > MOST) {
      first.remove(MOST);
    }
  }

  void merge(MalformedSample other) {
    other.first.forEach(this::add);
  }

  /** How they begin, where they stand, and why they are none. */
  List<Example> examples() {
    return first.stream()
        .map(
            it ->
                new Example(
                    it.position().line(),
                    List.of("the whole record"),
                    List.of(beginning(it)),
                    List.of("rejected: it " + it.reason().message())))
        .toList();
  }

  private static String beginning(MalformedRecord record) {
    byte[] bytes = record.raw().bytes();
    int shown = Math.min(bytes.length, SHOWN);
    String text = new String(bytes, 0, shown, StandardCharsets.UTF_8).strip();
    return shown < bytes.length ? text + "..." : text;
  }
}
