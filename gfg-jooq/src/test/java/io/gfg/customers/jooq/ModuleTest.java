package io.gfg.customers.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModuleTest {

  private static final Path CLASSES = Path.of("target", "classes");

  private ModuleDescriptor module;

  @BeforeEach
  void read() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      module = ModuleDescriptor.read(in);
    }
  }

  @Test
  void exportsThesePackagesAndNoOthers() {
    assertThat(module.name()).isEqualTo("io.gfg.customers.jooq");
    assertThat(module.exports())
        .allMatch(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(
            "io.gfg.customers.jooq",
            "io.gfg.customers.jooq.analytics",
            "io.gfg.customers.jooq.generated",
            "io.gfg.customers.jooq.generated.tables",
            "io.gfg.customers.jooq.generated.tables.records",
            "io.gfg.customers.jooq.load",
            "io.gfg.customers.jooq.metrics",
            "io.gfg.customers.jooq.schema");
  }

  /** Transitive it would be needed by whoever compiles against this module. */
  @Test
  void needsMicrometerNeitherToRunNorToBeCompiledAgainst() {
    assertThat(module.requires())
        .filteredOn(required -> required.name().equals("micrometer.core"))
        .extracting(Requires::modifiers)
        .containsExactly(Set.of(Requires.Modifier.STATIC));
  }

  @Test
  void onlyThePackageMetricsKnowsMicrometer() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      assertThat(files.filter(ModuleTest::knowsMicrometer))
          .isNotEmpty()
          .allMatch(file -> file.startsWith(CLASSES.resolve("io/gfg/customers/jooq/metrics")));
    }
  }

  private static boolean knowsMicrometer(Path file) {
    if (!file.toString().endsWith(".class") || file.endsWith("module-info.class")) {
      return false;
    }
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("io/micrometer/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
