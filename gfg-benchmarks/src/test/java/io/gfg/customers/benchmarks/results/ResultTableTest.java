package io.gfg.customers.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

  private static final ResultTable TABLE =
      new ResultTable(
          "Two",
          List.of("One remark."),
          List.of("who", "s"),
          List.of(List.of("slow one", "12.5"), List.of("fast", "")));

  @Test
  void alignsTextLeftAndFiguresRight() {
    assertThat(TABLE.text().lines())
        .containsExactly("Two", "who          s", "slow one  12.5", "fast", "One remark.");
  }

  @Test
  void writesMarkdown() {
    assertThat(TABLE.markdown())
        .isEqualTo(
            "### Two\n\n| who | s |\n| --- | ---: |\n| slow one | 12.5 |\n| fast |  |\n\nOne remark.\n");
  }

  @Test
  void refusesRowsOfAnotherWidth() {
    assertThatThrownBy(
            () -> new ResultTable("T", List.of(), List.of("a", "b"), List.of(List.of("1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("each row has a cell for each column: [a, b]");
  }
}
