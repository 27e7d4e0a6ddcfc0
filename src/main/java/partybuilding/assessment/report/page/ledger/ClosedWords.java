package partybuilding.assessment.report.page.ledger;

import java.util.Map;
import partybuilding.assessment.contract.ClosedMeans;
import partybuilding.assessment.facts.ledger.LedgerFacts.Closing;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;

/** The words for closed problems, which depend on the rules. */
public final class ClosedWords {
  private ClosedWords() {}

  /** The word for closed problems in this report. */
  public static String column(PageInput input) {
    return input.wording().text("column." + input.facts().ledger().closing().means().code());
  }

  /** The word for closed problems of one assessment year. */
  public static String column(int year, PageInput input) {
    boolean done = input.facts().ledger().closing().earlier().contains(year);
    return done ? input.wording().text("column." + ClosedMeans.DONE.code()) : column(input);
  }

  /** What the rules count as closed. */
  public static String rule(ClosedMeans means, PageWording wording) {
    return wording.text("closed." + means.code());
  }

  /**
   * The note that the ledgers required another meaning of closed than the rules; empty if they did
   * not.
   */
  public static String fallback(PageInput input) {
    Closing closing = input.facts().ledger().closing();
    if (closing.fellBack()) {
      return input.wording().text("ledger.fallback");
    }
    return closing.earlier().isEmpty()
        ? ""
        : input.wording().text("ledger.fallback.earlier", Map.of("years", years(closing, input)));
  }

  private static String years(Closing closing, PageInput input) {
    return input.wording().list(closing.earlier().stream().map(String::valueOf).toList());
  }
}
