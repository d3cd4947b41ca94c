package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dgfg.write-docs=true} to write the page anew. */
class FindingsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "findings.md");

  @Test
  void thePageSaysWhatInspectionFinds() throws IOException {
    String page = FindingsPage.write();
    if (Boolean.getBoolean("gfg.write-docs")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
