package partybuilding.assessment.intake.evaluation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** The columns of a tally that count votes: the four grades, abstentions, invalid ballots. */
final class VoteCells {
  private static final int ABSENT = -1;

  private final int[] columns;

  VoteCells(Header header) {
    columns =
        Stream.of(
                Column.GOOD_VOTES,
                Column.FAIRLY_GOOD_VOTES,
                Column.AVERAGE_VOTES,
                Column.POOR_VOTES,
                Column.ABSTAIN_VOTES,
                Column.INVALID_VOTES)
            .mapToInt(column -> header.find(column).orElse(ABSENT))
            .toArray();
  }

  /** Where the columns stand in the file; -1 for those that it lacks. */
  int[] columns() {
    return columns.clone();
  }

  /** The row's numbers, column by column. */
  int[] read(Sheet sheet) {
    return IntStream.of(columns)
        .map(column -> column == ABSENT ? Answers.NONE : VoteCell.read(sheet.cell(column)))
        .toArray();
  }

  /** What is wrong with the first number that is not a count of votes. */
  Optional<Notice> fault(Sheet sheet, int[] counts) {
    return IntStream.range(0, counts.length)
        .filter(i -> counts[i] == AnswerCell.INVALID)
        .mapToObj(i -> VoteCell.notice(sheet.place(columns[i])))
        .findFirst();
  }

  /** The votes of a row without faults; an empty cell beside filled ones stands for none. */
  static Votes votes(int[] counts) {
    int[] given = Arrays.stream(counts).map(n -> n == Answers.NONE ? 0 : n).toArray();
    return new Votes(given[0], given[1], given[2], given[3], given[4]);
  }
}
