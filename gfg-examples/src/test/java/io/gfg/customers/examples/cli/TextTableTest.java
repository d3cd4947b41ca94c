package io.gfg.customers.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void alignsWordsLeftAndFiguresRight() {
    TextTable table = new TextTable().left("word").right("n").row("a", "1").row("bc", "1,000");

    assertThat(table)
        .hasToString(
            """
              word      n
              ----  -----
              a         1
              bc    1,000
            """);
  }

  @Test
  void wrapsTheWidestColumnBetweenWords() {
    TextTable table = new TextTable().left("").left("").row("a", "word ".repeat(40).strip());

    assertThat(table.toString().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextTable.WIDTH))
        .allSatisfy(line -> assertThat(line).endsWith("word"));
  }

  @Test
  void keepsTheIndentationOfACell() {
    assertThat(new TextTable().left("").row("   inner")).hasToString("     inner\n");
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextTable().left("a").row("1", "2"));
  }
}
