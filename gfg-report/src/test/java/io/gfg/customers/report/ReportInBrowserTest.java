package io.gfg.customers.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.gfg.customers.discovery.ColumnProfile;
import io.gfg.customers.discovery.Evidence;
import io.gfg.customers.discovery.Finding;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The report as people meet it, in a real browser. */
@TestInstance(Lifecycle.PER_CLASS)
class ReportInBrowserTest {

  private static final Path FILE = Path.of("target", "report.html").toAbsolutePath();

  private Browser browser;
  private Reports reports;

  @BeforeAll
  void write() {
    browser = Browser.start();
    reports = Reports.generated();
    reports.report().writeTo(FILE);
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWentWrong() {
    assertThat(browser.takeTroubles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "360, LIGHT",
    "768, LIGHT",
    "1280, LIGHT",
    "360, DARK",
    "768, DARK",
    "1280, DARK",
  })
  void fitsTheWidth(int width, ColorScheme scheme) {
    Page page = browser.open(FILE, width, scheme);

    page.screenshot(
        new ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", scheme + "-" + width + ".png")));

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(page.evaluate(CLIPPED)).isEqualTo(List.of());
    assertThat(page.evaluate(BROKEN_NUMBERS)).isEqualTo(List.of());
    assertThat(page.evaluate(CROWDED_LABELS)).isEqualTo(List.of());
    page.context().close();
  }

  @Test
  void everySectionIsReachedByItsLinkAndByKeyboard() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);
    List<String> sections = texts(page.locator("nav a"));

    assertThat(sections)
        .containsExactly("Verdict", "Changes", "Answers", "Rows", "Findings", "Columns", "About");
    page.keyboard().press("Tab");
    assertThat(focused(page)).isEqualTo("Skip to the verdict");
    for (String section : sections) {
      page.locator("nav a").getByText(section).focus();
      page.keyboard().press("Enter");
      String id = section.equals("Changes") ? "days" : section.toLowerCase(Locale.ROOT);
      page.locator("#" + id + ":focus").waitFor();
      assertThat(page.locator("#" + id).isVisible()).isTrue();
    }
    page.context().close();
  }

  @Test
  void headingsAndLandmarksAreInOrder() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);

    List<Integer> levels = new ArrayList<>();
    for (ElementHandle heading : page.querySelectorAll("h1, h2, h3, h4")) {
      levels.add(heading.evaluate("it => it.tagName").toString().charAt(1) - '0');
    }

    assertThat(levels.get(0)).isEqualTo(1);
    assertThat(levels).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
    for (String landmark : List.of("header", "nav[aria-label]", "main", "footer")) {
      assertThat(page.locator("body " + landmark).count()).as(landmark).isEqualTo(1);
    }
    assertThat(page.evaluate(NAMELESS)).isEqualTo(List.of());
    page.context().close();
  }

  @Test
  void numbersAreThoseOfTheProfile() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);

    for (Finding finding : reports.profile().findings()) {
      Locator article = page.locator("[data-id='" + finding.id() + "']");
      assertThat(values(article.locator(".numbers data")))
          .as(finding.id())
          .isEqualTo(numbers(finding.evidence()));
      assertThat(article.locator(".chart").getAttribute("role")).isEqualTo("img");
    }
    for (ColumnProfile column : reports.profile().columns()) {
      Locator counts = page.locator("[data-name='" + column.name() + "'] .counts data");
      assertThat(values(counts).subList(0, 4))
          .as(column.name())
          .isEqualTo(
              Stream.of(column.distinct(), column.missing(), column.nulls(), column.empty())
                  .map(count -> count.toString())
                  .toList());
    }
    page.context().close();
  }

  @Test
  void chartsDrawTheNumbers() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);
    page.locator("#notes > summary").click();
    page.locator("#notes .chart svg").last().waitFor();

    for (Finding finding : reports.profile().findings()) {
      Locator article = page.locator("[data-id='" + finding.id() + "']");
      String drawn = article.locator(".chart svg").textContent();
      assertThat(drawn).contains(texts(article.locator(".as-table data")));
    }
    page.context().close();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void textStandsOutFromItsGround(ColorScheme scheme) {
    Page page = browser.open(FILE, 1280, scheme);

    assertThat(page.evaluate(CONTRAST)).isEqualTo(List.of());
    page.context().close();
  }

  @Test
  void themeIsChosenByTheReader() {
    Page page = browser.open(FILE, 1280, ColorScheme.DARK);
    String ground = "getComputedStyle(document.body).backgroundColor";
    Object dark = page.evaluate(ground);

    assertThat(page.locator("#theme").getAttribute("aria-pressed")).isEqualTo("true");
    page.locator("#theme").click();

    assertThat(page.locator("#theme").getAttribute("aria-pressed")).isEqualTo("false");
    assertThat(page.evaluate(ground)).isNotEqualTo(dark);
    page.context().close();
  }

  @Test
  void linksWithinThePageLeadSomewhere() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);

    Object lost =
        page.evaluate(
            "[...document.querySelectorAll('a')].map(it => it.getAttribute('href'))"
                + ".filter(it => !document.getElementById(it.slice(1)))");

    assertThat(lost).isEqualTo(List.of());
    page.context().close();
  }

  @Test
  void printsEveryFinding() {
    Page page = browser.open(FILE, 1280, ColorScheme.DARK);

    byte[] pdf =
        page.pdf(
            new PdfOptions()
                .setFormat("A4")
                .setPrintBackground(true)
                .setPath(Path.of("target", "screenshots", "report.pdf")));

    assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    page.context().close();
  }

  @Test
  void paperShowsWhatTheScreenShows() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".frequent").count()).isPositive();
    for (Locator list : page.locator("main .list").all()) {
      boolean inClosedNotes = (boolean) list.evaluate("it => !!it.closest('.notes')");
      assertThat(list.isVisible() || inClosedNotes).isTrue();
    }
    page.context().close();
  }

  @Test
  void chartsAreDrawnForPaperAndForTheScreenAgain() {
    Page page = browser.open(FILE, 1280, ColorScheme.LIGHT);
    String width = "document.querySelector('.histogram .chart svg').getAttribute('width')";
    Object onScreen = page.evaluate(width);

    Object outside =
        page.evaluate("(dispatchEvent(new Event('beforeprint')), " + OUTSIDE.strip() + ")");
    assertThat(outside).isEqualTo(List.of());
    assertThat(page.evaluate(width)).isEqualTo("290");
    assertThat(page.evaluate(CROWDED_LABELS)).isEqualTo(List.of());
    page.evaluate("dispatchEvent(new Event('afterprint'))");

    assertThat(page.evaluate(width)).isEqualTo(onScreen);
    page.context().close();
  }

  private static List<String> numbers(Evidence evidence) {
    Stream<BigDecimal> shares =
        Stream.of(evidence.observed(), evidence.byChance(), evidence.afterRepair());
    return Stream.concat(
            shares.filter(Objects::nonNull).map(BigDecimal::toPlainString),
            Stream.of(Long.toString(evidence.rows())))
        .toList();
  }

  private static List<String> values(Locator data) {
    return data.all().stream().map(it -> it.getAttribute("value")).toList();
  }

  private static List<String> texts(Locator elements) {
    return elements.all().stream().map(Locator::textContent).toList();
  }

  private static Object focused(Page page) {
    return page.evaluate("document.activeElement.textContent");
  }

  /** Links to sections that run into the next one. */
  private static final String CLIPPED =
      """
      [...document.querySelectorAll('nav li')]
        .filter(it => it.scrollWidth > it.clientWidth + 1)
        .map(it => it.textContent)
      """;

  /** Numbers that are cut into two lines, or that stick out of their list. */
  private static final String BROKEN_NUMBERS =
      """
      [...document.querySelectorAll('.list data')]
        .filter(it => it.checkVisibility())
        .filter(it => it.getClientRects().length > 1
          || it.getBoundingClientRect().right > it.closest('dl > div').getBoundingClientRect().right + 0.5)
        .map(it => it.textContent)
      """;

  /** Labels of histograms that nearly touch the next, or are not within the picture. */
  private static final String CROWDED_LABELS =
      """
      [...document.querySelectorAll('.histogram .chart svg')].flatMap(svg => {
        const picture = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll('text')]
          .map(it => ({ text: it.textContent, box: it.getBoundingClientRect() }))
          .sort((a, b) => a.box.left - b.box.left);
        return labels
          .filter(({ box }, i) => box.left < picture.left - 0.5 || box.right > picture.right + 0.5
            || (i > 0 && box.left < labels[i - 1].box.right + 6))
          .map(({ text }) => svg.closest('.column').dataset.name + ': ' + text)
          .concat(labels.length > 0 ? [] : [svg.closest('.column').dataset.name + ' has no label']);
      })
      """;

  /** Texts of charts that are not within the picture, at the very moment of printing. */
  private static final String OUTSIDE =
      """
      [...document.querySelectorAll('.chart svg')].flatMap(svg => {
        const picture = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter(it => it.getBoundingClientRect().right > picture.right + 0.5)
          .map(it => it.textContent);
      })
      """;

  /** Controls, charts and regions that a screen reader could not name. */
  private static final String NAMELESS =
      """
      [...document.querySelectorAll('button, input, meter, summary, a, [role=img], [role=region]')]
        .filter(it => !(it.getAttribute('aria-label') || it.textContent.trim() || it.labels?.length))
        .map(it => it.outerHTML)
      """;

  /** Texts whose contrast is below WCAG's AA. */
  private static final String CONTRAST =
      """
      () => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = color => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const light = ([r, g, b]) => [r, g, b].map(it => it / 255)
          .map(it => it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)
          .reduce((sum, it, i) => sum + it * [0.2126, 0.7152, 0.0722][i], 0);
        const ground = element => {
          for (let it = element; it; it = it.parentElement) {
            const color = rgba(getComputedStyle(it).backgroundColor);
            if (color[3] === 255) return color;
          }
          return [255, 255, 255];
        };
        const weak = new Set();
        for (const element of document.querySelectorAll('body *')) {
          const owns = [...element.childNodes].some(it => it.nodeType === 3 && it.textContent.trim());
          if (!owns || ['SCRIPT', 'STYLE'].includes(element.tagName) || !element.checkVisibility()) continue;
          const svg = element.namespaceURI.endsWith('svg');
          const color = rgba(getComputedStyle(element)[svg ? 'fill' : 'color']);
          const [a, b] = [light(color), light(ground(element))].sort((x, y) => y - x);
          const ratio = (a + 0.05) / (b + 0.05);
          const style = getComputedStyle(element);
          const large = parseFloat(style.fontSize) >= 24;
          if (ratio < (large ? 3 : 4.5)) weak.add(element.tagName + '.' + element.className + ' ' + ratio.toFixed(2));
        }
        return [...weak];
      }
      """;
}
