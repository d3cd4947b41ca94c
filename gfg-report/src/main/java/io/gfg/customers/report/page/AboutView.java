package io.gfg.customers.report.page;

import io.gfg.customers.cleaning.CleaningReport;
import io.gfg.customers.discovery.TableProfile;
import java.util.ArrayList;
import java.util.List;

/** Where the report comes from. */
final class AboutView {

  private AboutView() {}

  static List<Fact> of(PageContext page) {
    TableProfile profile = page.content().profile();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.text("Source", profile.source()));
    facts.add(Fact.count("Rows read", profile.rows()));
    facts.add(Fact.count("Pieces that are no record", profile.malformed()));
    if (page.content().cleaning() != null) {
      addCleaning(facts, page.content().cleaning());
    }
    return facts;
  }

  private static void addCleaning(List<Fact> facts, CleaningReport cleaning) {
    facts.add(Fact.count("Size in bytes", cleaning.source().bytes()));
    facts.add(Fact.text("SHA-256", cleaning.source().sha256()));
    facts.add(Fact.text("Policy", cleaning.policy().name() + " " + cleaning.policy().version()));
    facts.add(Fact.text("Policy fingerprint", cleaning.policy().fingerprint()));
  }
}
