package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.Evaluation;
import partybuilding.assessment.contract.GradeWords;

/** Takes the accepted rows of one yearly file. */
public interface BallotSink {
  /** Takes one row. A grade stands as its number in the grade vocabulary. */
  void accept(Evaluation evaluation);

  /** Says, after the last row, what the file's grade words mean. */
  void settleGrades(GradeWords words);
}
