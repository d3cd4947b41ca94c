package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one row after the other in the same memory. For one thread. */
final class RowBuilder {

  private final long seed;
  private final RowPlan plan;
  private final CustomerSampler sampler;
  private final List<Defect> active;
  private final long[] thresholds;
  private final RecordCells truth = new RecordCells();
  private final RecordCells written = new RecordCells();
  private final Map<Defect, CustomerField<?>> spoiled = new EnumMap<>(Defect.class);
  private final Draw draw = new Draw();
  private RowPlan.Slot slot;
  private @Nullable Defect lineDefect;

  RowBuilder(GeneratorSpec spec, RowPlan plan) {
    this.seed = spec.seed();
    this.plan = plan;
    this.sampler = new CustomerSampler(seed);
    this.active =
        spec.defects().rates().keySet().stream()
            .filter(defect -> spec.defects().rate(defect) > 0)
            .toList();
    this.thresholds =
        active.stream()
            .mapToLong(defect -> (long) (spec.defects().rate(defect) * (1L << 32)))
            .toArray();
    this.slot = new RowPlan.Slot(0, 0, 0, RowPlan.Role.SINGLE);
  }

  /** Builds a row; what was built before is gone. */
  void build(long row) {
    slot = plan.at(row);
    sampler.sample(slot.content(), truth);
    if (slot.isConflict()) {
      sampler.identify(slot.customer(), truth);
    }
    written.copyFrom(truth);
    plant();
  }

  private void plant() {
    spoiled.clear();
    lineDefect = null;
    for (int i = 0; i < active.size(); i++) {
      Defect defect = active.get(i);
      draw.start(seed, slot.content(), defect.name().hashCode());
      if (draw.rank() < thresholds[i] && isAllowed(defect)) {
        plant(defect);
      }
    }
  }

  /** Repeated customers are spared what would make one of their rows disappear. */
  private boolean isAllowed(Defect defect) {
    return defect.effect() == Defect.Effect.REPAIRABLE || slot.role() == RowPlan.Role.SINGLE;
  }

  private void plant(Defect defect) {
    if (defect.effect() == Defect.Effect.UNREADABLE) {
      lineDefect = lineDefect == null ? defect : lineDefect;
      return;
    }
    CustomerField<?> column = Plantings.plant(defect, written, draw);
    if (column != null) {
      spoiled.put(defect, column);
    }
  }

  RowPlan.Slot slot() {
    return slot;
  }

  RecordCells truth() {
    return truth;
  }

  RecordCells written() {
    return written;
  }

  /** The columns that were spoiled, by defect, in the order in which that was done. */
  Map<Defect, CustomerField<?>> spoiled() {
    return Collections.unmodifiableMap(spoiled);
  }

  @Nullable Defect lineDefect() {
    return lineDefect;
  }

  /** All that was planted in the row. */
  List<PlantedDefect> planted() {
    List<PlantedDefect> planted = new ArrayList<>();
    spoiled.forEach((defect, column) -> planted.add(planted(defect, column)));
    if (lineDefect != null) {
      planted.add(new PlantedDefect(lineDefect, null, null, null));
    }
    return planted;
  }

  private PlantedDefect planted(Defect defect, CustomerField<?> column) {
    boolean missing = written.form(column.ordinal()) == RecordCells.Form.MISSING;
    return new PlantedDefect(
        defect, column, missing ? null : text(written, column), text(truth, column));
  }

  private static String text(RecordCells cells, CustomerField<?> column) {
    Utf8Buffer text = new Utf8Buffer();
    CellText.append(text, cells, column);
    return text.from(0);
  }
}
