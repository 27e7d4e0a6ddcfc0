package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;

/** Takes the accepted rows of one yearly file. A grade stands as its number in the vocabulary. */
public interface BallotSink {
  /** Takes a row that says all that a ballot says of a branch. */
  void accept(Evaluation evaluation);

  /** The number by which a branch's rows are taken, from its id. */
  int branch(String id);

  /** The number by which a ballot's rows are taken, from its id; empty where a row carries none. */
  int ballot(String id);

  /**
   * Takes a row as {@link #accept(Evaluation)} does.
   *
   * @param answers as {@link partybuilding.assessment.contract.row.Answers} has them; copied
   */
  void accept(BallotRow row, int[] answers);

  /** Takes what a row says of one indicator. */
  void accept(SingleAnswer answer);

  /** Says, after the last row, what the file's grade words mean. */
  void settleGrades(GradeWords words);
}
