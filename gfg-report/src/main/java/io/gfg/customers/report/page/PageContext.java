package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.report.content.ReportContent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told, and where it stands on the page.
 *
 * @param content what is told
 * @param anchors where it stands
 * @param resolutions what became of the findings, by id; empty if nothing was cleaned
 */
record PageContext(ReportContent content, Anchors anchors, Map<String, Resolution> resolutions) {

  static PageContext of(ReportContent content) {
    return new PageContext(
        content, new Anchors(content.profile()), resolutions(content.cleaning()));
  }

  private static Map<String, Resolution> resolutions(@Nullable CleaningReport cleaning) {
    Map<String, Resolution> resolutions = new HashMap<>();
    if (cleaning != null) {
      cleaning
          .findings()
          .forEach(found -> resolutions.put(found.finding().id(), found.resolution()));
    }
    return resolutions;
  }
}
