package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.cleaning.Resolution;
import io.gfg.customers.comparison.DayComparison;
import io.gfg.customers.discovery.Finding;
import io.gfg.customers.discovery.RepairMode;
import io.gfg.customers.discovery.Severity;
import io.gfg.customers.discovery.TableProfile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What it all amounts to.
 *
 * @param tone how it is meant
 * @param headline the verdict in one sentence
 * @param reasons what it rests on
 * @param figures the most important numbers
 */
record VerdictView(Tone tone, String headline, List<String> reasons, List<Fact> figures) {

  static VerdictView of(PageContext page) {
    List<Finding> defects = of(page.content().profile(), Severity.DEFECT);
    return new VerdictView(
        tone(defects, page), headline(defects, page), reasons(defects, page), figures(page));
  }

  private static List<Finding> of(TableProfile profile, Severity severity) {
    return profile.findings().stream().filter(it -> it.severity() == severity).toList();
  }

  private static long open(List<Finding> defects, PageContext page) {
    return defects.stream().filter(it -> isOpen(it, page)).count();
  }

  private static boolean isOpen(Finding finding, PageContext page) {
    return page.resolutions().getOrDefault(finding.id(), Resolution.OPEN) == Resolution.OPEN;
  }

  private static Tone tone(List<Finding> defects, PageContext page) {
    if (open(defects, page) == 0) {
      return Tone.GOOD;
    }
    return page.content().cleaning() == null ? Tone.CARE : Tone.BAD;
  }

  private static String headline(List<Finding> defects, PageContext page) {
    if (defects.isEmpty()) {
      return "Nothing wrong was found.";
    }
    String found = Words.counted(defects.size(), "defect") + " found";
    long open = open(defects, page);
    if (page.content().cleaning() == null) {
      return found + "; nothing was changed yet.";
    }
    return open == 0
        ? found + " and dealt with: the data is fit for use."
        : found + ", " + Words.count(open) + " still open: use what they touch with care.";
  }

  private static List<String> reasons(List<Finding> defects, PageContext page) {
    List<String> reasons = new ArrayList<>();
    CleaningReport cleaning = page.content().cleaning();
    if (cleaning == null) {
      addProposals(reasons, defects);
    } else {
      addResolutions(reasons, defects, page);
      reasons.add(FlowView.of(cleaning, page.content().loaded()).equation() + ".");
    }
    int questions = of(page.content().profile(), Severity.QUESTION).size();
    if (questions > 0) {
      reasons.add(Words.counted(questions, "question") + " for whoever knows the data.");
    }
    addDays(reasons, page.content().days());
    addAnswers(reasons, page);
    return reasons;
  }

  private static void addProposals(List<String> reasons, List<Finding> defects) {
    long automatic = defects.stream().filter(VerdictView::isAutomatic).count();
    long proposed = defects.stream().filter(it -> it.repair() != null).count() - automatic;
    if (automatic > 0) {
      reasons.add(
          Words.counted(automatic, "defect")
              + " can be repaired without loss by the file's own"
              + " evidence.");
    }
    if (proposed > 0) {
      reasons.add(Words.counted(proposed, "repair") + " must be decided by a person.");
    }
  }

  private static boolean isAutomatic(Finding finding) {
    return finding.repair() != null && finding.repair().mode() == RepairMode.AUTOMATIC;
  }

  private static void addResolutions(
      List<String> reasons, List<Finding> defects, PageContext page) {
    long repaired = count(defects, Resolution.REPAIRED, page);
    long unknown = count(defects, Resolution.MADE_UNKNOWN, page);
    if (repaired > 0) {
      reasons.add(Words.counted(repaired, "defect") + " repaired: the true values are back.");
    }
    if (unknown > 0) {
      reasons.add(
          Words.counted(unknown, "defect")
              + " made unknown: the true values are lost, and no wrong ones are left.");
    }
  }

  private static long count(List<Finding> defects, Resolution resolution, PageContext page) {
    return defects.stream().filter(it -> page.resolutions().get(it.id()) == resolution).count();
  }

  private static void addDays(List<String> reasons, @Nullable DayComparison days) {
    if (days != null) {
      int changes = days.atLeast(Severity.QUESTION).size();
      reasons.add(
          changes == 0
              ? "Nothing that matters changed since the days before."
              : Words.counted(changes, "change") + " since the days before to be looked at.");
    }
  }

  private static void addAnswers(List<String> reasons, PageContext page) {
    int answers = page.content().answers().size();
    long doubted =
        page.content().answers().stream().filter(answer -> !answer.doubts().isEmpty()).count();
    if (answers > 0) {
      reasons.add(
          doubted == 0
              ? "No open finding touches the " + Words.counted(answers, "answer") + "."
              : "Open findings touch "
                  + Words.count(doubted)
                  + " of the "
                  + Words.counted(answers, "answer")
                  + ".");
    }
  }

  private static List<Fact> figures(PageContext page) {
    TableProfile profile = page.content().profile();
    List<Fact> figures = new ArrayList<>();
    figures.add(Fact.count("Rows", profile.rows()));
    figures.add(Fact.count("Columns", profile.columns().size()));
    figures.add(Fact.count("Defects", of(profile, Severity.DEFECT).size()));
    figures.add(Fact.count("Questions", of(profile, Severity.QUESTION).size()));
    figures.add(Fact.count("Notes", of(profile, Severity.INFO).size()));
    if (page.content().loaded() != null) {
      figures.add(Fact.count("Loaded", page.content().loaded().total()));
    }
    return figures;
  }
}
