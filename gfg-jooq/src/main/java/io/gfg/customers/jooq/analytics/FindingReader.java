package io.gfg.customers.jooq.analytics;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.cleaning.ResolvedFinding;
import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import java.util.List;

/**
 * Findings from the JSON that {@link ResolvedFinding#describe} gives, in whatever order of keys.
 */
final class FindingReader {

  private FindingReader() {}

  /**
   * Reads an array of findings.
   *
   * @throws IllegalArgumentException if the JSON is not of that form
   */
  static List<ResolvedFinding> read(String json) {
    return JsonObject.listOf(json).stream().map(FindingReader::resolved).toList();
  }

  private static ResolvedFinding resolved(JsonObject json) {
    return new ResolvedFinding(finding(json), json.constant("resolution", Resolution.class));
  }

  private static Finding finding(JsonObject json) {
    return new Finding(
        json.constant("kind", FindingKind.class),
        json.texts("columns"),
        json.texts("related"),
        json.findDecimal("factor"),
        json.whole("rows"),
        json.constant("severity", Severity.class),
        json.constant("confidence", Confidence.class),
        json.decimal("score"),
        json.text("headline"),
        evidence(json.object("evidence")),
        json.texts("rejected"),
        json.find("repair") == null ? null : repair(json.object("repair")),
        json.objects("examples").stream().map(FindingReader::example).toList());
  }

  private static Evidence evidence(JsonObject json) {
    return new Evidence(
        json.decimal("observed"),
        json.findDecimal("byChance"),
        json.findDecimal("afterRepair"),
        json.whole("rows"),
        json.text("explanation"));
  }

  private static Repair repair(JsonObject json) {
    return new Repair(
        json.text("rule"),
        json.constant("effect", RepairEffect.class),
        json.flag("automatic") ? RepairMode.AUTOMATIC : RepairMode.PROPOSED,
        json.text("guard"),
        json.text("code"),
        json.text("policy"),
        json.texts("touches"),
        json.text("undo"));
  }

  private static Example example(JsonObject json) {
    return new Example(
        json.whole("line"), json.texts("columns"), json.texts("before"), json.texts("after"));
  }
}
