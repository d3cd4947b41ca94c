package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.Finding;
import io.gfg.customers.jooq.analytics.Answer;
import io.gfg.customers.jooq.analytics.CampaignCustomer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers, for people. */
final class AnswersText {

  private static final int SHOWN = 5;

  private AnswersText() {}

  static String of(Answers answers) {
    TextTable table = new TextTable().left("question").right("answer");
    for (Question question : Question.values()) {
      table.row(question.words(), question.answerIn(answers));
    }
    return TextLines.heading("Answers") + table + "\n" + campaign(answers) + "\n" + doubts(answers);
  }

  static String campaign(Answers answers) {
    TextTable table = new TextTable().right("").left("customer").right("score").left("reason");
    answers.campaign().value().customers().stream()
        .limit(SHOWN)
        .forEach(customer -> table.row(cells(customer)));
    return TextLines.heading("The best of the campaign") + table;
  }

  private static String[] cells(CampaignCustomer customer) {
    return new String[] {
      Figures.count(customer.position()),
      customer.customerId(),
      Figures.decimal(customer.score()),
      customer.reason(),
    };
  }

  /** Each open finding once, with the answers it touches, and why an answer is missing. */
  static String doubts(Answers answers) {
    StringBuilder text = new StringBuilder();
    touched(answers)
        .forEach(
            (finding, names) ->
                text.append(
                    TextLines.paragraph(finding + " (" + String.join(", ", names) + ")", 2)));
    String reason = answers.notebookReason();
    if (reason != null) {
      text.append(TextLines.paragraph("The notebook's rule has no answer. " + reason, 2));
    }
    return TextLines.heading("What casts doubt on the answers")
        + (text.isEmpty() ? "  Nothing that was found in the file.\n" : text);
  }

  private static Map<String, List<String>> touched(Answers answers) {
    Map<String, List<String>> touched = new LinkedHashMap<>();
    answers
        .byName()
        .forEach(
            (name, answer) ->
                headlines(answer)
                    .forEach(
                        headline ->
                            touched
                                .computeIfAbsent(headline, first -> new ArrayList<>())
                                .add(name)));
    return touched;
  }

  private static List<String> headlines(Answer<?> answer) {
    return answer.openFindings().stream().map(Finding::headline).toList();
  }
}
