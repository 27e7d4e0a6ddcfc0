package partybuilding.assessment.compare.input;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;

/**
 * What a comparison is made from.
 *
 * @param year the report's year
 * @param rulebook the rules of every year
 * @param structure the branches and how they came about
 * @param scores what the ballots of each year came to
 * @param ledger the rectification ledger
 * @param meetings debriefs, comments and turnout up to the report's year
 * @param sources the files read
 */
public record ComparisonInput(
    int year,
    Rulebook rulebook,
    Structure structure,
    ScoreInput scores,
    LedgerInput ledger,
    Meetings meetings,
    SourceInput sources) {
  /** The branches and how they came about. */
  public record Structure(Register register, Lineage lineage) {}

  /** The figures of each year with evaluations, ascending. */
  public List<YearFigures> figures() {
    return scores.figures();
  }

  /** The standings of each year with evaluations, ascending. */
  public List<YearStandings> standings() {
    return scores.standings();
  }

  /** The ledger of each year with one. */
  public List<YearlyLedger> ledgers() {
    return ledger.ledgers();
  }

  /** The day the ledger is judged on. */
  public LocalDate asOf() {
    return ledger.asOf();
  }
}
