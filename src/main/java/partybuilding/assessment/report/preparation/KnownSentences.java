package partybuilding.assessment.report.preparation;

import java.util.Map;
import partybuilding.assessment.facts.preparation.BranchPreparation;
import partybuilding.assessment.facts.preparation.Preparation;

/**
 * Sentences on the files that the papers are made from, and on missing files. A missing file means
 * that nothing is known, not that there is nothing.
 */
record KnownSentences(Preparation facts, PreparationWording wording) {
  /** The year of the ledger that the papers are made from, and the as-of date. */
  String ledger() {
    if (facts.years().ledger().isEmpty()) {
      return wording.text("known.ledger.none", years());
    }
    return wording.text(
        facts.current() ? "known.ledger" : "known.ledger.earlier",
        Map.of(
            "previous", previous(),
            "year", Integer.toString(facts.year()),
            "ledger", Integer.toString(facts.years().ledger().getAsInt()),
            "day", wording.day(facts.asOf())));
  }

  String noComments() {
    return wording.text(
        facts.years().commented() ? "known.comments.none" : "known.comments.missing", years());
  }

  String noItems() {
    return wording.text(
        facts.years().ledger().isPresent() ? "known.items.none" : "known.items.missing", years());
  }

  String noUnlisted(BranchPreparation branch) {
    if (branch.gaps().isEmpty()) {
      return wording.text(
          facts.years().commented() ? "known.gaps.none" : "known.comments.missing", years());
    }
    return branch.counts().unlisted().isPresent()
        ? wording.text("known.unlisted.none")
        : wording.text("known.unlisted.unknown", years());
  }

  private Map<String, String> years() {
    return Map.of("previous", previous(), "year", Integer.toString(facts.year()));
  }

  private String previous() {
    return Integer.toString(facts.years().previous());
  }
}
