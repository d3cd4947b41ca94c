package io.gfg.customers.examples.cli;

import io.gfg.customers.examples.cli.Assignment.Origin;
import io.gfg.customers.jooq.analytics.Answer;
import io.gfg.customers.jooq.load.LoadReport;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.report.CustomerReport;
import io.gfg.customers.report.content.Doubt;
import io.gfg.customers.report.content.Figure;
import io.gfg.customers.report.content.Figure.Comparison;
import io.gfg.customers.report.content.LoadedRows;
import io.gfg.customers.report.content.ReportedAnswer;
import io.gfg.customers.source.TableSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The assignment as a page. */
final class AssignmentReport {

  private final Assignment assignment;

  private AssignmentReport(Assignment assignment) {
    this.assignment = assignment;
  }

  static CustomerReport of(Assignment assignment, TableSource file, ThreadsOption threads) {
    LoadReport load = assignment.load();
    return FileReport.of(file, threads)
        .cleaning(load.cleaning())
        .loaded(new LoadedRows(load.inserted(), load.updated(), load.unchanged()))
        .answers(new AssignmentReport(assignment).answers());
  }

  private List<ReportedAnswer> answers() {
    Answers answers = assignment.answers();
    return List.of(
        answer(
            "What did customers who paid by credit card spend?",
            answers.creditCardRevenue(),
            Question.CREDIT_CARD_REVENUE),
        answer(
            "Which share of the buyers of women's items paid by credit card?",
            answers.creditCardShare(),
            Question.SHARE_OF_FEMALE_BUYERS,
            Question.SHARE_OF_ALL),
        answer(
            "What did customers spend on average who ordered with iOS, Android or a desktop?",
            answers.averageRevenue(),
            Question.REVENUE_ANY_DEVICE,
            Question.REVENUE_IOS,
            Question.REVENUE_ANDROID,
            Question.REVENUE_DESKTOP),
        answer(
            "Whom would the notebook's rule mail?",
            answers.notebookCampaign(),
            Question.NOTEBOOK_CAMPAIGN),
        answer("Whom should the campaign reach?", answers.campaign(), Question.CAMPAIGN));
  }

  private ReportedAnswer answer(String words, Answer<?> answer, Question... questions) {
    return new ReportedAnswer(
        words,
        Stream.of(questions).map(this::figure).toList(),
        answer.columns().stream().map(CustomerField::name).toList(),
        answer.openFindings().stream()
            .map(finding -> new Doubt(finding.id(), finding.headline()))
            .toList(),
        answer.sql());
  }

  private Figure figure(Question question) {
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(new Comparison("Notebook's steps", question.answerIn(assignment.notebook())));
    String published = PublishedAnswers.byQuestion().get(question);
    if (assignment.origin() == Origin.PUBLISHED && published != null) {
      comparisons.add(new Comparison("Published", published));
    }
    return new Figure(
        question.words().replaceFirst("^[0-9 ]+", ""),
        question.answerIn(assignment.answers()),
        comparisons);
  }
}
