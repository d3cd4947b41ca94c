package io.gfg.customers.cleaning;

import io.gfg.customers.audit.Change;
import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.audit.Rejection;
import io.gfg.customers.model.Reason;
import io.gfg.customers.sink.Sink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the first few changes by each rule, and rejections for each reason. */
final class Examples implements CleaningListener {

  private final int limit;
  private final Map<String, List<FieldChange>> byRule = new HashMap<>();
  private final Map<String, Integer> byReason = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();

  Examples(int limit) {
    this.limit = limit;
  }

  /** A run that starts over opens another session: what was seen before does not count. */
  Sink.Session<Change, List<FieldChange>> session() {
    byRule.clear();
    byReason.clear();
    rejections.clear();
    return new Session();
  }

  List<FieldChange> changes() {
    return byRule.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  List<Rejection> rejections() {
    return rejections.stream()
        .sorted(Comparator.comparingLong(rejection -> rejection.position().record()))
        .toList();
  }

  @Override
  public void onRejection(Rejection rejection) {
    boolean wanted = false;
    for (Reason reason : rejection.reasons()) {
      wanted |= byReason.merge(reason.rule(), 1, Integer::sum) <= limit;
    }
    if (wanted) {
      rejections.add(rejection);
    }
  }

  private final class Session implements Sink.Session<Change, List<FieldChange>> {

    @Override
    public void write(Change change) {
      if (change instanceof FieldChange field) {
        List<FieldChange> few =
            byRule.computeIfAbsent(field.rule(), unseen -> new ArrayList<>(limit));
        if (few.size() < limit) {
          few.add(field);
        }
      }
    }

    @Override
    public List<FieldChange> commit() {
      return changes();
    }

    @Override
    public void close() {
      // the examples stay
    }
  }
}
