package io.gfg.customers.report.page;

import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.TableProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where findings and columns stand on the page. Names come from the data, so ids are numbers. */
final class Anchors {

  private final Map<String, String> findings = new LinkedHashMap<>();
  private final Map<String, String> columns = new LinkedHashMap<>();

  Anchors(TableProfile profile) {
    for (Finding finding : profile.findings()) {
      findings.putIfAbsent(finding.id(), "finding-" + (findings.size() + 1));
    }
    for (ColumnProfile column : profile.columns()) {
      columns.putIfAbsent(column.name(), "column-" + (columns.size() + 1));
    }
  }

  String finding(String id) {
    return findings.getOrDefault(id, "");
  }

  String column(String name) {
    return columns.getOrDefault(name, "");
  }

  List<Link> columns(List<String> names) {
    return names.stream().map(name -> new Link(column(name), name)).toList();
  }
}
