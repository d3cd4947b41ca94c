package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.gfg.customers.cleaning.CleaningPolicy;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.FindingKind;
import io.gfg.customers.policy.KnownSteps;
import io.gfg.customers.policy.PolicyFile;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a repair gives to be pasted into a policy is a step of it, or a comment. */
class PolicyEntriesTest {

  private static final String DROP_COPIES =
      "- {id: duplicates.exact-copy, when: {record: exact-copy}, then: drop-copy, because: \"it counts once\"}";

  @ParameterizedTest
  @EnumSource
  void canBePasted(FindingKind kind) {
    List<String> entries =
        KindExample.findings(kind).stream()
            .map(Finding::repair)
            .filter(Objects::nonNull)
            .map(repair -> Objects.requireNonNull(repair).policy())
            .toList();
    for (String entry : entries) {
      CleaningPolicy policy = read(entry);
      boolean isStep = policy.rules().size() + policy.decoders().size() == 1;
      boolean isComment = entry.startsWith("# ");
      assertThat(isStep || isComment || entry.contains("drop-copy")).as(entry).isTrue();
      assertThat(isStep && isComment).as(entry).isFalse();
    }
  }

  private static CleaningPolicy read(String entry) {
    boolean decodes = entry.contains("text-becomes");
    Stream<String> rules =
        entry.contains("drop-copy")
            ? Stream.of(entry)
            : decodes ? Stream.of(entry, DROP_COPIES) : Stream.of(DROP_COPIES, entry);
    String none = PolicyFile.text(CleaningPolicy.none());
    String text =
        none.substring(0, none.indexOf("rules:"))
            + "rules:\n"
            + rules.map(rule -> "  " + rule + "\n").collect(Collectors.joining())
            + "validations: []\n";
    return PolicyFile.parse("policy.yaml", text, KnownSteps.ofLibrary());
  }
}
