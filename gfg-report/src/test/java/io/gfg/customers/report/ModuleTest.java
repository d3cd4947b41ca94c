package io.gfg.customers.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModuleTest {

  private ModuleDescriptor module;

  @BeforeEach
  void read() throws IOException {
    Path classes = Path.of("target", "classes");
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
  }

  @Test
  void exportsThesePackagesAndNoOthers() {
    assertThat(module.name()).isEqualTo("io.gfg.customers.report");
    assertThat(module.exports())
        .allMatch(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder("io.gfg.customers.report", "io.gfg.customers.report.content");
  }

  @Test
  void needsNoMoreThanItSays() {
    assertThat(module.requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder(
            "java.base", "io.gfg.customers.core", "org.jspecify", "gg.jte.runtime");
  }
}
