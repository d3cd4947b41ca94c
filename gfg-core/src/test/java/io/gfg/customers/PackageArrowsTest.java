package io.gfg.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages know those they are made of, and never those that are made of them. */
class PackageArrowsTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "io", "gfg", "customers");

  private static final Pattern MENTION = Pattern.compile("\\bio\\.gfg\\.customers\\.([a-z]+)\\b");

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("source", Set.of("model")),
          Map.entry("audit", Set.of("model")),
          Map.entry("discovery", Set.of("model", "source")),
          Map.entry("decoding", Set.of("model", "source", "audit")),
          Map.entry("inspection", Set.of("model", "source", "audit", "decoding", "discovery")),
          Map.entry(
              "rule", Set.of("model", "source", "audit", "decoding", "discovery", "inspection")),
          Map.entry("sink", Set.of("model", "audit")),
          Map.entry("comparison", Set.of("model", "discovery", "sink")),
          Map.entry(
              "cleaning",
              Set.of(
                  "model",
                  "source",
                  "audit",
                  "decoding",
                  "discovery",
                  "inspection",
                  "rule",
                  "sink")),
          Map.entry("ledger", Set.of("model", "source", "audit", "sink", "cleaning")),
          Map.entry(
              "policy",
              Set.of("model", "decoding", "discovery", "inspection", "rule", "cleaning", "sink")));

  @Test
  void everyPackageHasItsPlace() throws IOException {
    try (Stream<Path> packages = Files.list(SOURCES)) {
      assertThat(packages.map(folder -> folder.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }
  }

  @Test
  void noPackageKnowsThoseThatAreMadeOfIt() throws IOException {
    Set<String> arrows = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> addArrows(file, arrows));
    }
    assertThat(arrows).contains("source -> model", "cleaning -> sink");
    assertThat(arrows).allMatch(PackageArrowsTest::isAllowed);
  }

  private static boolean isAllowed(String arrow) {
    int end = arrow.indexOf(" -> ");
    return ALLOWED
        .getOrDefault(arrow.substring(0, end), Set.of())
        .contains(arrow.substring(end + 4));
  }

  private static void addArrows(Path file, Set<String> arrows) {
    String from = SOURCES.relativize(file).getName(0).toString();
    Matcher matcher = MENTION.matcher(read(file));
    while (matcher.find()) {
      if (!matcher.group(1).equals(from)) {
        arrows.add(from + " -> " + matcher.group(1));
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
