package io.gfg.customers.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A headless Chromium that lets no request out, and remembers everything that went wrong. */
final class Browser implements AutoCloseable {

  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("GFG_TEST_CHROMIUM", "/usr/bin/chromium"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final List<String> troubles = new ArrayList<>();

  private Browser(Playwright playwright) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setHeadless(true)
                    .setChromiumSandbox(false)
                    .setArgs(FLAGS));
  }

  /** Starts Chromium; the test is skipped, saying so, where there is none. */
  static Browser start() {
    assumeTrue(
        Files.isExecutable(CHROMIUM),
        "no Chromium at " + CHROMIUM + "; install it, or name one in GFG_TEST_CHROMIUM");
    return new Browser(
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
  }

  /** Opens a page of a file. */
  Page open(Path file, int width, ColorScheme scheme) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme));
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            troubles.add(message.text());
          }
        });
    page.onPageError(troubles::add);
    page.route(
        "**",
        route -> {
          if (route.request().url().startsWith(file.toUri().toString())) {
            route.resume();
          } else {
            troubles.add("left the file: " + route.request().url());
            route.abort();
          }
        });
    page.navigate(file.toUri().toString());
    page.locator(".chart svg").first().waitFor();
    return page;
  }

  /**
   * Console errors and warnings, uncaught errors, and requests that left the file, since last
   * asked.
   */
  List<String> takeTroubles() {
    List<String> taken = List.copyOf(troubles);
    troubles.clear();
    return taken;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
