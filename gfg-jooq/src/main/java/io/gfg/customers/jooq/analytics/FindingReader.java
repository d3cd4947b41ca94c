package io.gfg.customers.jooq.analytics;

import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.cleaning.ResolvedFinding;
import io.gfg.customers.inspection.Confidence;
import io.gfg.customers.inspection.Evidence;
import io.gfg.customers.inspection.EvidenceState;
import io.gfg.customers.inspection.Finding;
import io.gfg.customers.inspection.FindingKind;
import io.gfg.customers.inspection.FindingSeverity;
import io.gfg.customers.inspection.Repair;
import io.gfg.customers.inspection.RepairEffect;
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
        json.decimal("rows").longValueExact(),
        json.constant("severity", FindingSeverity.class),
        json.constant("confidence", Confidence.class),
        json.text("headline"),
        evidence(json.object("evidence")),
        json.find("repair") == null ? null : repair(json.object("repair")));
  }

  private static Evidence evidence(JsonObject json) {
    return new Evidence(
        json.constant("state", EvidenceState.class),
        json.decimal("observed"),
        json.findDecimal("byChance"),
        json.findDecimal("afterRepair"),
        json.decimal("rows").longValueExact(),
        json.text("explanation"));
  }

  private static Repair repair(JsonObject json) {
    return new Repair(
        json.text("rule"), json.constant("effect", RepairEffect.class), json.text("code"));
  }
}
