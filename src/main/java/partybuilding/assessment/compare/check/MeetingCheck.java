package partybuilding.assessment.compare.check;

import java.util.List;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.compare.meeting.LedgerNumbers;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.row.Comment;
import partybuilding.assessment.contract.row.Turnout;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.MeetingNotice.CommentWithoutItem;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.rectification.YearlyLedger;

/**
 * Holds the files of the meetings against those they speak of, which can be done only after all of
 * them are read.
 */
public record MeetingCheck(Meetings meetings) {
  /** Where the turnout and the ballots that count do not agree. */
  public Findings turnout(Rulebook rulebook) {
    Findings findings = Findings.NONE;
    for (YearlyRows<Turnout> year : meetings.turnout()) {
      TurnoutCheck check =
          new TurnoutCheck(rulebook.rulesOf(year.year()), meetings.ballotsOf(year.year()));
      findings = findings.and(check.findings(year));
    }
    return findings;
  }

  /**
   * Findings on items that comments name and that are in no ledger of their year or later; none if
   * there is no such ledger.
   *
   * @param reportYear whose branches carry on the lines
   */
  public Findings comments(List<YearlyLedger> ledgers, Lineage lineage, int reportYear) {
    LedgerNumbers ledger = new LedgerNumbers(ledgers, lineage, reportYear);
    Findings findings = Findings.NONE;
    for (YearlyRows<Comment> year : meetings.comments()) {
      if (ledger.reach(year.year())) {
        findings = findings.and(withoutItem(year, ledger));
      }
    }
    return findings;
  }

  private static Findings withoutItem(YearlyRows<Comment> year, LedgerNumbers ledger) {
    NoticeBoard board = new NoticeBoard();
    for (Comment comment : year.rows()) {
      if (comment.item().isPresent() && !ledger.takeUp(comment, year.year())) {
        Place place = Place.of(year.file(), comment.line());
        board.add(new CommentWithoutItem(place, comment.item().get()));
      }
    }
    return board.found();
  }
}
