package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;

/** Takes the accepted rows of one yearly file. A grade stands as its number in the vocabulary. */
public interface BallotSink {
  /** Takes a row that says all that a ballot says of a branch. */
  void accept(Evaluation evaluation);

  /** Takes what a row says of one indicator. */
  void accept(SingleAnswer answer);

  /** Says, after the last row, what the file's grade words mean. */
  void settleGrades(GradeWords words);
}
