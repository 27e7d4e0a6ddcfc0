package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.Evaluation;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.contract.SingleAnswer;
import partybuilding.assessment.intake.evaluation.BallotSink;

/** Collects the accepted rows of one yearly file, a few numbers a row. */
public final class BallotBox implements BallotSink, Statements {
  private final Rules rules;
  private final Index ballotIds;
  private final Index branchIds;
  private final LooseAnswers loose;
  private final Stubs stubs = new Stubs();
  private final List<IntColumn> answers = new ArrayList<>();
  private int[] gradeRanks = {};

  /** Takes ballots under the rules of their year. */
  public BallotBox(Rules rules) {
    this(rules, new Index(), new Index());
  }

  private BallotBox(Rules rules, Index ballotIds, Index branchIds) {
    this.rules = rules;
    this.ballotIds = ballotIds;
    this.branchIds = branchIds;
    this.loose = new LooseAnswers(this);
    rules.indicators().forEach(unused -> answers.add(new IntColumn()));
  }

  @Override
  public void accept(Evaluation evaluation) {
    add(
        new Stub(
            (int) evaluation.line(),
            evaluation.identified() ? ballotIds.number(evaluation.ballot()) : ANONYMOUS,
            branchIds.number(evaluation.branch()),
            evaluation.group()),
        evaluation.answers());
  }

  @Override
  public void accept(SingleAnswer answer) {
    Stub stub =
        new Stub(
            (int) answer.line(),
            answer.identified() ? ballotIds.number(answer.ballot()) : ANONYMOUS,
            branchIds.number(answer.branch()),
            answer.group());
    loose.add(stub, answer);
  }

  /** Where a row stands, whose it is and of which branch, in numbers. */
  record Stub(int line, int ballot, int branch, int group) {}

  private void add(Stub stub, Answers row) {
    stubs.add(stub);
    for (int i = 0; i < answers.size(); i++) {
      answers.get(i).add(row.value(i));
    }
  }

  /** The answers of which each row held one indicator's only. */
  LooseAnswers loose() {
    return loose;
  }

  /**
   * The rows as they are where no answer is loose; otherwise a box of the loose ones, joined as far
   * as anybody can.
   *
   * @param admitted which of the loose answers count
   */
  BallotBox joined(RowsByBallot order, IntPredicate admitted) {
    if (loose.rows() == 0) {
      return this;
    }
    BallotBox joined = new BallotBox(rules, ballotIds, branchIds);
    joined.gradeRanks = gradeRanks;
    new Gathering(loose, joined::add).gather(order, admitted);
    new Packing(loose, joined::add).pack(order.anonymousRows());
    return joined;
  }

  @Override
  public void settleGrades(GradeWords words) {
    gradeRanks = GradeVocabulary.ranks(words);
  }

  @Override
  public Stubs stubs() {
    return stubs;
  }

  @Override
  public int ballotCount() {
    return ballotIds.size();
  }

  @Override
  public int branchCount() {
    return branchIds.size();
  }

  List<String> branchIds() {
    return branchIds.names();
  }

  Rules rules() {
    return rules;
  }

  /** Hundredths of a point, a grade's rank, or {@link Answers#NONE}. */
  int answer(int row, int indicator) {
    int value = answers.get(indicator).get(row);
    return value == Answers.NONE ? value : meaning(indicator, value);
  }

  /** What an indicator's value means, now that the grade words are settled. */
  int meaning(int indicator, int value) {
    Indicator asked = rules.indicators().get(indicator);
    return asked.scale() instanceof Scale.Points ? value : gradeRanks[value];
  }

  /** The branch: a row says all that its ballot says of it. */
  @Override
  public int subject(int row) {
    return branch(row);
  }

  @Override
  public int subjectCount() {
    return branchCount();
  }

  @Override
  public boolean same(int row, int other) {
    if (group(row) != group(other)) {
      return false;
    }
    for (IntColumn column : answers) {
      if (column.get(row) != column.get(other)) {
        return false;
      }
    }
    return true;
  }
}
