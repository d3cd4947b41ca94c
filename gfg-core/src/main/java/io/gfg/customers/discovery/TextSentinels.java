package io.gfg.customers.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Texts that stand for no value: words that nobody uses for anything else, several times in one
 * column. Beside numbers, or beside true and false, they are a defect; among other texts a
 * question.
 */
final class TextSentinels {

  private static final Set<String> WORDS =
      Set.of("n/a", "#n/a", "na", "nan", "null", "none", "nil", "unknown", "undefined", "missing");
  private static final Set<String> DATES =
      Set.of("9999-12-31", "9999-01-01", "0000-00-00", "0001-01-01", "31/12/9999", "99991231");
  private static final Set<String> MARKS = Set.of("-", "--", "?", ".");
  private static final Set<String> SURE =
      Set.of("n/a", "#n/a", "nan", "null", "undefined", "unknown");
  private static final int FEWEST = 3;
  private static final double MOST = 0.5;

  private final long rows;

  TextSentinels(long rows) {
    this.rows = rows;
  }

  List<Finding> list(String name, ColumnState column) {
    List<Finding> found = new ArrayList<>();
    Map<String, Long> texts = new TreeMap<>(column.values.texts());
    boolean beside = column.present() - column.otherTexts() - column.empty() > 0;
    texts.forEach(
        (text, count) -> {
          if (count >= FEWEST && count <= MOST * column.present() && isSentinel(text, beside)) {
            found.add(finding(name, text, count, beside));
          }
        });
    return found;
  }

  private static boolean isSentinel(String text, boolean beside) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return DATES.contains(plain)
        || (beside ? WORDS.contains(plain) || MARKS.contains(plain) : SURE.contains(plain));
  }

  private Finding finding(String name, String text, long count, boolean beside) {
    Counted counted =
        new Counted(
            FindingKind.SENTINEL_VALUE,
            List.of(name),
            beside ? Severity.DEFECT : Severity.QUESTION,
            count,
            rows);
    String headline =
        "\"" + text + "\" in " + name + (beside ? " stands" : " seems to stand") + " for no value";
    Confidence confidence = beside ? Confidence.STRONG : Confidence.SUGGESTIVE;
    return counted.finding(confidence, null, headline, Repairs.forget(name, text));
  }
}
