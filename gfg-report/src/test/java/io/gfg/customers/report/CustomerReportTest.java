package io.gfg.customers.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.discovery.Example;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.report.content.CustomerRows;
import io.gfg.customers.sink.SinkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class CustomerReportTest {

  @TempDir Path directory;

  private Reports reports;

  @BeforeAll
  void generate() {
    reports = Reports.generated();
  }

  @Test
  void theSameContentGivesTheSameBytes() {
    assertThat(reports.report().html()).isEqualTo(reports.report().html());
    assertThat(Reports.generated().report().html()).isEqualTo(reports.report().html());
  }

  @Test
  void namesNoOtherPlaceToLoadFrom() {
    String page = withoutScripts(reports.report().html());

    assertThat(page)
        .doesNotContain(" src=", "url(", "@import", "<link", "<iframe", "<form")
        .contains("default-src &#39;none&#39;");
    assertThat(page.replaceAll("(?s)<pre.*?</pre>", "")).doesNotContain("https://");
  }

  @Test
  void tellsThatItHoldsCustomerData() {
    assertThat(reports.report().html()).contains("This file holds customer data");
  }

  @Test
  void hidesRowsWhenAsked() {
    String page = reports.report().customerRows(CustomerRows.HIDDEN).html();
    Stream<Example> examples =
        reports.profile().findings().stream().map(Finding::examples).flatMap(List::stream);

    assertThat(examples).isNotEmpty();
    assertThat(page).doesNotContain("holds customer data", "Examples, before and after", "<del>");
  }

  @Test
  void keepsTheLicenceOfTheChartLibrary() {
    assertThat(reports.report().html())
        .contains("Licensed to the Apache Software Foundation (ASF)")
        .contains("TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION")
        .contains("BSD 3-Clause (d3.js)");
  }

  @Test
  void aProfileAloneIsEnough() {
    String page = CustomerReport.of(reports.profile()).html();

    assertThat(page)
        .contains("nothing was changed yet", "id=\"findings\"", "id=\"columns\"")
        .doesNotContain("id=\"answers\"", "id=\"rows\"");
  }

  @Test
  void replacesTheFileAndLeavesNothingBeside() throws IOException {
    Path file = directory.resolve("report.html");
    Files.writeString(file, "old");

    reports.report().writeTo(file);

    assertThat(file).hasContent(reports.report().html());
    assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void saysWhereItCannotWrite() {
    Path file = directory.resolve("nowhere").resolve("report.html");

    assertThatThrownBy(() -> reports.report().writeTo(file))
        .isInstanceOf(SinkException.class)
        .hasMessage("cannot write there; does the directory exist? " + file);
  }

  private static String withoutScripts(String page) {
    return page.replaceAll("(?s)<script.*?</script>", "");
  }
}
