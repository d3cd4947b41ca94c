package io.gfg.customers.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words in lines of limited width. */
final class TextLines {

  private TextLines() {}

  /** Breaks a text between words; a word that is too long has a line of its own. */
  static List<String> wrap(String text, int width) {
    if (text.length() <= width) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A paragraph, indented by some spaces, every line ended by LF. */
  static String paragraph(String text, int indent) {
    String margin = " ".repeat(indent);
    return wrap(text, TextTable.WIDTH - indent).stream()
        .map(line -> margin + line + "\n")
        .collect(Collectors.joining());
  }

  /** A title with a rule under it. */
  static String heading(String title) {
    return title + "\n" + "-".repeat(title.length()) + "\n";
  }
}
