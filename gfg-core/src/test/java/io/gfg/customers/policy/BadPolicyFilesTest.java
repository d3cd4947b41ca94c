package io.gfg.customers.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.cleaning.CleaningPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is wrong with a policy file is told with its place, in the words of a table. Each case of it
 * replaces a part of the standard policy.
 */
class BadPolicyFilesTest {

  private static final Path TABLE =
      Path.of("src/test/resources/io/gfg/customers/policy/bad-policies.txt");

  record Case(String name, String replaced, String replacement, String message) {
    static Case of(String block) {
      String[] parts = block.split("\n(?:===|>>>)\n", -1);
      int end = parts[0].indexOf('\n');
      return new Case(
          parts[0].substring(0, end), parts[0].substring(end + 1), parts[1], parts[2].strip());
    }

    String text() {
      String standard = PolicyFile.text(CleaningPolicy.standard());
      if (replaced.equals("*")) {
        return replacement;
      }
      assertThat(standard).contains(replaced);
      int at = standard.indexOf(replaced);
      return standard.substring(0, at) + replacement + standard.substring(at + replaced.length());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(TABLE).split("(?m)^### ")).skip(1).map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndWhere(Case bad) {
    assertThatThrownBy(() -> parse(bad.text()))
        .isInstanceOf(PolicyFileException.class)
        .hasMessage(bad.message());
  }

  @Test
  void theTableIsLong() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(40);
  }

  @Test
  void boundsDepth() {
    assertThatThrownBy(() -> parse("[".repeat(100_000)))
        .isInstanceOf(PolicyFileException.class)
        .hasMessage("nested deeper than 16 levels; no policy is: p.yaml:1, column 17");
  }

  @Test
  void boundsLength() {
    assertThatThrownBy(() -> parse("#".repeat(1 << 20)))
        .isInstanceOf(PolicyFileException.class)
        .hasMessage("a policy takes at most 262,144 bytes; is this one? p.yaml");
  }

  private static CleaningPolicy parse(String text) {
    return PolicyFile.parse("p.yaml", text, KnownSteps.ofLibrary());
  }
}
