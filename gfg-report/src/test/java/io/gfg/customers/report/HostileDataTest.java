package io.gfg.customers.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Confidence;
import io.gfg.customers.discovery.Distribution;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.discovery.Repair;
import io.gfg.customers.discovery.RepairEffect;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.discovery.TopValue;
import io.gfg.customers.report.content.Doubt;
import io.gfg.customers.report.content.Figure;
import io.gfg.customers.report.content.ReportedAnswer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every text of a report may come from the data, and whoever writes the data may mean harm. */
class HostileDataTest {

  private static final String EVIL =
      "</script></pre></title>\"'><img src=x onerror=\"window.owned=1\"><script>window.owned=1"
          + "</script>${7*7}\u2028javascript:owned<!--";

  /** Names what reaches beyond the page, unless it can be scrolled into view. */
  private static final String TOO_WIDE =
      """
      [...document.querySelectorAll('body *')]
        .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
        .filter(e => !e.closest('.scroll, pre, nav, svg'))
        .map(e => e.tagName + '.' + e.className)
        .slice(0, 5).join(' ')
      """;

  @TempDir Path directory;

  @Test
  void staysText() {
    String tags = report().html().replaceAll("(?s)<script>.*?</script>", "<script></script>");
    String bare = tags.replaceAll("<([a-z0-9]+)(?:[^\"<>]|\"[^\"]*\")*>", "<$1>");

    assertThat(bare).contains("&lt;img src=x").doesNotContain("<img", "<script>window");
  }

  @Test
  void doesNothingInTheBrowser() {
    Path file = directory.resolve("report.html");
    report().writeTo(file);

    try (Browser browser = Browser.start()) {
      Page page = browser.open(file, 360, ColorScheme.LIGHT);

      assertThat(page.evaluate("window.owned")).isNull();
      assertThat(page.locator("img").count()).isZero();
      assertThat(page.title()).isEqualTo("Data report: " + EVIL);
      assertThat(page.locator("h3 code").textContent()).isEqualTo(EVIL);
      assertThat(page.evaluate(TOO_WIDE)).isEqualTo("");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
      assertThat(browser.takeTroubles()).isEmpty();
    }
  }

  private static CustomerReport report() {
    TableProfile profile = profile(List.of(finding()));
    return CustomerReport.of(profile)
        .days(
            DayComparison.of(
                profile, List.of(profile(List.of()), profile(List.of()).asIncident(EVIL))))
        .answers(
            List.of(
                new ReportedAnswer(
                    EVIL,
                    List.of(new Figure(EVIL, EVIL, List.of(new Figure.Comparison(EVIL, EVIL)))),
                    List.of(EVIL),
                    List.of(new Doubt(EVIL, EVIL)),
                    EVIL)));
  }

  private static TableProfile profile(List<Finding> findings) {
    return new TableProfile(EVIL, 2, 0, null, List.of(column()), List.of(), null, findings);
  }

  private static ColumnProfile column() {
    return new ColumnProfile(
        EVIL,
        null,
        0,
        0,
        0,
        0,
        2,
        0,
        0,
        0,
        0,
        1,
        null,
        null,
        BigDecimal.ZERO,
        BigInteger.ZERO,
        0,
        new Distribution(0, BigDecimal.ZERO, List.of(), List.of(), List.of(new TopValue(EVIL, 2))));
  }

  private static Finding finding() {
    return new Finding(
        FindingKind.ENCODED_BOOLEAN,
        List.of(EVIL),
        List.of(EVIL),
        null,
        2,
        Severity.DEFECT,
        Confidence.PROVEN,
        BigDecimal.ONE,
        EVIL,
        new Evidence(BigDecimal.ONE, null, BigDecimal.ZERO, 2, EVIL),
        List.of(EVIL),
        new Repair(
            EVIL,
            RepairEffect.RESTORES,
            RepairMode.AUTOMATIC,
            EVIL,
            EVIL,
            EVIL,
            List.of(EVIL),
            EVIL),
        List.of(new Example(1, List.of(EVIL), List.of(EVIL), List.of("true"))));
  }
}
