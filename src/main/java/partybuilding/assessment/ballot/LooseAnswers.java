package partybuilding.assessment.ballot;

import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.SingleAnswer;

/** The answers of a file whose rows hold one indicator each, before they are joined. */
final class LooseAnswers implements Statements {
  private final BallotBox box;
  private final Stubs stubs = new Stubs();
  private final IntColumn indicators = new IntColumn();
  private final IntColumn values = new IntColumn();
  private final IntColumn times = new IntColumn();

  /** Answers of a box, which numbers their ballots and branches. */
  LooseAnswers(BallotBox box) {
    this.box = box;
  }

  void add(BallotBox.Stub stub, SingleAnswer answer) {
    stubs.add(stub);
    indicators.add(answer.indicator());
    values.add(answer.value());
    times.add(answer.times());
  }

  @Override
  public Stubs stubs() {
    return stubs;
  }

  @Override
  public int ballotCount() {
    return box.ballotCount();
  }

  @Override
  public int branchCount() {
    return box.branchCount();
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
    return box.rules().indicators().size();
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
    int meaning = box.meaning(indicator(row), value(row));
    boolean points = box.rules().indicators().get(indicator(row)).scale() instanceof Scale.Points;
    return points ? -meaning : meaning;
  }
}
