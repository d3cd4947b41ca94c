package io.gfg.customers.comparison;

import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;

/** Reads the written form of a finding. */
final class FindingReader {

  private FindingReader() {}

  static Finding read(JsonValue finding) {
    return new Finding(
        finding.constant("kind", FindingKind.class),
        finding.texts("columns"),
        finding.texts("related"),
        finding.orNull("factor", JsonValue::asDecimal),
        finding.count("rows"),
        finding.constant("severity", Severity.class),
        finding.constant("confidence", Confidence.class),
        finding.decimal("score"),
        finding.text("headline"),
        evidence(finding.member("evidence")),
        finding.texts("rejected"),
        finding.orNull("repair", FindingReader::repair),
        finding.list("examples", FindingReader::example));
  }

  private static Evidence evidence(JsonValue evidence) {
    return new Evidence(
        evidence.decimal("observed"),
        evidence.orNull("byChance", JsonValue::asDecimal),
        evidence.orNull("afterRepair", JsonValue::asDecimal),
        evidence.count("rows"),
        evidence.text("explanation"));
  }

  private static Repair repair(JsonValue repair) {
    return new Repair(
        repair.text("rule"),
        repair.constant("effect", RepairEffect.class),
        repair.member("automatic").asBoolean() ? RepairMode.AUTOMATIC : RepairMode.PROPOSED,
        repair.text("guard"),
        repair.text("code"),
        repair.text("policy"),
        repair.texts("touches"),
        repair.text("undo"));
  }

  private static Example example(JsonValue example) {
    return new Example(
        example.count("line"),
        example.texts("columns"),
        example.texts("before"),
        example.texts("after"));
  }
}
