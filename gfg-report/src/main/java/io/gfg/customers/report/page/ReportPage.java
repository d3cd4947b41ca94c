package io.gfg.customers.report.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import io.gfg.customers.report.content.ReportContent;

/** Writes the page. */
public final class ReportPage {

  private ReportPage() {}

  /**
   * The page that tells a content.
   *
   * @param content what to tell
   * @return one HTML document that needs nothing beside itself
   */
  @SuppressWarnings("NullAway") // the templates' code takes null for no interceptor
  public static String of(ReportContent content) {
    PageView page = PageView.of(PageContext.of(content));
    StringOutput html = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(html), null, page, Assets.load());
    return html.toString();
  }
}
