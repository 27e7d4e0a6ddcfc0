package partybuilding.assessment.compare.input;

import java.time.LocalDate;
import java.util.List;
import partybuilding.assessment.contract.Rulebook;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;

/**
 * What a comparison is made from.
 *
 * @param year the report's year
 * @param asOf the day the ledger is judged on
 * @param rulebook the rules of every year
 * @param structure the branches and how they came about
 * @param figures one per year with evaluations up to the report's, ascending
 * @param standings one per year with evaluations up to the report's, ascending
 * @param ledgers one per year with a ledger up to the report's
 * @param meetings debriefs, comments and turnout up to the report's year
 * @param accounts one per file read
 * @param findings what was found in them
 */
public record ComparisonInput(
    int year,
    LocalDate asOf,
    Rulebook rulebook,
    Structure structure,
    List<YearFigures> figures,
    List<YearStandings> standings,
    List<YearlyLedger> ledgers,
    Meetings meetings,
    List<FileAccount> accounts,
    Findings findings) {
  public ComparisonInput {
    figures = List.copyOf(figures);
    standings = List.copyOf(standings);
    ledgers = List.copyOf(ledgers);
    accounts = List.copyOf(accounts);
  }

  /** The branches and how they came about. */
  public record Structure(Register register, Lineage lineage) {}
}
