package io.gfg.customers.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/guarantees.md names tests that are there. */
class GuaranteesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final Pattern GUARANTEE = Pattern.compile("(?m)^## (\\d)\\. ");

  static Stream<String> namedTests() {
    return NAMED.matcher(page()).results().map(MatchResult::group);
  }

  @ParameterizedTest
  @MethodSource("namedTests")
  void everyTestNamedIsThere(String named) throws IOException {
    String[] names = named.replace("`", "").split("#", -1);
    Pattern method = Pattern.compile("\\bvoid " + names[1] + "\\(");

    assertThat(sources(names[0]))
        .singleElement()
        .satisfies(source -> assertThat(read(source)).containsPattern(method));
  }

  @Test
  void everyGuaranteeNamesATest() {
    List<String> guarantees = List.of(page().split("(?m)^## ", -1));

    assertThat(GUARANTEE.matcher(page()).results().map(found -> found.group(1)))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(guarantees.subList(1, guarantees.size()))
        .allMatch(text -> NAMED.matcher(text).find());
  }

  private static List<Path> sources(String test) throws IOException {
    String file = test + ".java";
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(GuaranteesTest::walk)
          .filter(path -> path.getFileName().toString().equals(file))
          .toList();
    }
  }

  private static Stream<Path> walk(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page() {
    return read(ROOT.resolve("docs/guarantees.md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
