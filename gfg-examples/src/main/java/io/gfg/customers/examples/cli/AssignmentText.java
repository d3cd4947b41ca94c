package io.gfg.customers.examples.cli;

import io.gfg.customers.examples.cli.Assignment.Origin;
import java.util.Map;

/** The assignment for people: from the file to the answers on one page. */
final class AssignmentText {

  private AssignmentText() {}

  static String of(Assignment assignment) {
    return TextLines.heading("1  The file")
        + TextLines.paragraph(origin(assignment.origin()), 2)
        + "\n"
        + ProfileText.file(assignment.file())
        + "\n"
        + TextLines.heading("2  What is wrong in it")
        + ProfileText.findings(assignment.file())
        + "\n"
        + TextLines.heading("3  Cleaned by policy " + assignment.load().cleaning().policy())
        + CleaningText.details(assignment.load().cleaning()).replaceFirst("^\n", "")
        + "\n"
        + TextLines.heading("4  Loaded into PostgreSQL")
        + LoadText.numbers(assignment.load())
        + "\n"
        + TextLines.heading("5  The answers")
        + answers(assignment)
        + others(assignment)
        + "\n"
        + AnswersText.campaign(assignment.answers())
        + "\n"
        + AnswersText.doubts(assignment.answers());
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case GENERATED ->
          "No file was named, so this one was generated: invented customers with the distributions"
              + " and the defects of the published file. Its answers are its own.";
      case OTHER ->
          "This is not the file whose answers were published, so none of those stand beside its"
              + " own.";
      case PUBLISHED ->
          "This is the published file, by everything that was published of its columns; the answers"
              + " that people published stand beside ours.";
    };
  }

  /** The notebook's steps are taken on the file alone. */
  private static String others(Assignment assignment) {
    return assignment.others() == 0
        ? ""
        : "\n"
            + TextLines.paragraph(
                "The table holds "
                    + Figures.count(assignment.others())
                    + " customers that this file does not have; only the answers under our policy"
                    + " count them.",
                2);
  }

  private static String answers(Assignment assignment) {
    return assignment.origin() == Origin.PUBLISHED
        ? besidePublished(assignment)
        : besideNotebook(assignment);
  }

  private static String besideNotebook(Assignment assignment) {
    TextTable table =
        new TextTable().left("question").right("our policy").right("notebook's steps");
    for (Question question : Question.values()) {
      table.row(
          question.words(),
          question.answerIn(assignment.answers()),
          question.answerIn(assignment.notebook()));
    }
    return table.toString();
  }

  private static String besidePublished(Assignment assignment) {
    TextTable table =
        new TextTable()
            .left("question")
            .right("our policy")
            .right("notebook's steps")
            .right("published")
            .left("");
    Map<Question, String> published = PublishedAnswers.byQuestion();
    for (Question question : Question.values()) {
      String steps = question.answerIn(assignment.notebook());
      String claim = published.getOrDefault(question, "");
      table.row(
          question.words(),
          question.answerIn(assignment.answers()),
          steps,
          claim,
          claim.isEmpty() ? "" : claim.equals(steps) ? "same" : "DIFFERENT");
    }
    return table.toString();
  }
}
