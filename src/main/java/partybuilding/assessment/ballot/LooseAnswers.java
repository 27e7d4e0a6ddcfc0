package partybuilding.assessment.ballot;

import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.contract.row.SingleAnswer;

/** The answers of a file whose rows hold one indicator each, before they are joined. */
final class LooseAnswers implements Statements {
  private final AnswerMeaning meaning;
  private final Index ballotIds;
  private final Index branchIds;
  private final BallotRows rows = new BallotRows();
  private final IntColumn indicators = new IntColumn();
  private final IntColumn values = new IntColumn();
  private final IntColumn times = new IntColumn();

  /** Answers of a file that numbers its ballots and branches in these indexes. */
  LooseAnswers(AnswerMeaning meaning, Index ballotIds, Index branchIds) {
    this.meaning = meaning;
    this.ballotIds = ballotIds;
    this.branchIds = branchIds;
  }

  void add(BallotRow row, SingleAnswer answer) {
    rows.add(row);
    indicators.add(answer.indicator());
    values.add(answer.value());
    times.add(answer.times());
  }

  @Override
  public BallotRows ballotRows() {
    return rows;
  }

  @Override
  public int ballotCount() {
    return ballotIds.size();
  }

  @Override
  public int branchCount() {
    return branchIds.size();
  }

  @Override
  public int subject(int row) {
    return branch(row) * indicatorCount() + indicator(row);
  }

  @Override
  public int subjectCount() {
    return Math.multiplyExact(branchCount(), indicatorCount());
  }

  @Override
  public boolean same(int row, int other) {
    return group(row) == group(other) && value(row) == value(other);
  }

  int indicatorCount() {
    return meaning.rules().indicators().size();
  }

  int indicator(int row) {
    return indicators.get(row);
  }

  /** Hundredths of a point, or a grade's number in the vocabulary. */
  int value(int row) {
    return values.get(row);
  }

  /** How many people gave the row's answer. */
  int times(int row) {
    return times.get(row);
  }

  /** The place of a row's answer among its indicator's, the best first. */
  int rank(int row) {
    int meant = meaning.of(indicator(row), value(row));
    return meaning.points(indicator(row)) ? -meant : meant;
  }
}
