package partybuilding.assessment.intake.evaluation;

import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.contract.row.Evaluation;

/** A sink of ballots that takes rows by number under the names that it numbered. */
public abstract class NamingSink implements BallotSink {
  private final NumberedNames branches = new NumberedNames();
  private final NumberedNames ballots = new NumberedNames();

  @Override
  public final int branch(String id) {
    return branches.number(id);
  }

  @Override
  public final int ballot(String id) {
    return ballots.number(id);
  }

  @Override
  public final void accept(BallotRow row, int[] values) {
    accept(
        new Evaluation(
            row.line(),
            branches.name(row.branch()),
            row.group(),
            ballots.name(row.ballot()),
            new Answers(values)));
  }
}
