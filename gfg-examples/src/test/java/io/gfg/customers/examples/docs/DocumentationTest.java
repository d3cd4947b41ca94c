package io.gfg.customers.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.rule.CleaningRule;
import io.gfg.customers.rule.Severity;
import io.gfg.customers.rule.ValidationRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show is compiled and run, and what they list is what there is. */
class DocumentationTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  static Stream<String> javaBlocks() throws IOException {
    return documents()
        .flatMap(document -> JAVA.matcher(read(document)).results())
        .map(match -> match.group(1));
  }

  @ParameterizedTest
  @MethodSource("javaBlocks")
  void everyBlockOfJavaIsPartOfATest(String block) throws IOException {
    String wanted = withoutSpace(block);

    try (Stream<Path> sources = Files.walk(Path.of("src"))) {
      assertThat(sources.filter(file -> file.toString().endsWith(".java")))
          .anyMatch(file -> withoutSpace(read(file)).contains(wanted));
    }
  }

  @Test
  void everyRuleIsInTheCatalogue() {
    List<String> rows =
        Stream.concat(
                CleaningPolicy.standard().rules().stream().map(DocumentationTest::row),
                CleaningPolicy.standard().validations().stream().map(DocumentationTest::row))
            .toList();

    assertThat(read(ROOT.resolve("docs/rules.md")).lines()).containsSubsequence(rows);
  }

  @Test
  void documentsNoPlaceOfThisMachine() throws IOException {
    assertThat(documents().map(DocumentationTest::read))
        .noneMatch(text -> text.contains("/home/") || text.contains("/root/"));
  }

  private static String row(CleaningRule rule) {
    return "| repair | `%s` | %s |".formatted(rule.id(), rule.reason());
  }

  private static String row(ValidationRule rule) {
    String severity = rule.severity() == Severity.ERROR ? "error" : "warning";
    return "| %s | `%s` | %s |".formatted(severity, rule.id(), rule.reason());
  }

  private static Stream<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs.sorted()).toList().stream();
    }
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
