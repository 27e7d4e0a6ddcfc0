package partybuilding.assessment.intake.evaluation;

import java.util.regex.Pattern;
import partybuilding.assessment.cell.WholeNumber;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.intake.NoAnswer;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.TallyNotice.InvalidVotes;

/** A cell that counts votes: {@code 12}, {@code １２}, {@code 12票}. */
final class VoteCell {
  /** More people than this vote at no meeting. */
  static final int LARGEST = 1_000_000;

  private static final Pattern VOTES = Pattern.compile("(\\d{1,7})票?");

  private VoteCell() {}

  /** The votes, {@link Answers#NONE} for an empty cell, or {@link AnswerCell#INVALID}. */
  static int read(String cell) {
    String spelling = Spelling.of(cell);
    if (NoAnswer.is(spelling)) {
      return Answers.NONE;
    }
    var votes = VOTES.matcher(WholeNumber.plain(spelling));
    int count = votes.matches() ? Integer.parseInt(votes.group(1)) : LARGEST + 1;
    return count <= LARGEST ? count : AnswerCell.INVALID;
  }

  /** The notice for a cell that is not credible; its value stays unprinted. */
  static Notice notice(Place place) {
    return new InvalidVotes(place, Integer.toString(LARGEST));
  }
}
