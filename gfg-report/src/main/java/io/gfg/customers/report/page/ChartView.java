package io.gfg.customers.report.page;

import io.gfg.customers.model.Described;
import io.gfg.customers.model.FieldConsumer;

/**
 * A place for a chart.
 *
 * @param id the id of its element
 * @param summary what it shows, in a sentence
 * @param data what it draws
 */
record ChartView(String id, String summary, ChartData data) implements Described {

  @Override
  public void describe(FieldConsumer out) {
    out.field("id", id);
    out.field("data", data);
  }
}
