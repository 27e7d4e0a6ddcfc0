package partybuilding.assessment.ballot;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.contract.Answers;
import partybuilding.assessment.contract.Evaluation;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Scale;
import partybuilding.assessment.intake.evaluation.BallotSink;

/** Collects the accepted rows of one yearly file, a few numbers a row. */
public final class BallotBox implements BallotSink {
  /** Stands for the ballot of a row that carries no id. */
  static final int ANONYMOUS = -1;

  private final Rules rules;
  private final Index ballotIds = new Index();
  private final Index branchIds = new Index();
  private final IntColumn lines = new IntColumn();
  private final IntColumn ballots = new IntColumn();
  private final IntColumn branches = new IntColumn();
  private final IntColumn groups = new IntColumn();
  private final List<IntColumn> answers = new ArrayList<>();
  private int[] gradeRanks = {};

  /** Takes ballots under the rules of their year. */
  public BallotBox(Rules rules) {
    this.rules = rules;
    rules.indicators().forEach(unused -> answers.add(new IntColumn()));
  }

  @Override
  public void accept(Evaluation evaluation) {
    lines.add((int) evaluation.line());
    ballots.add(evaluation.identified() ? ballotIds.number(evaluation.ballot()) : ANONYMOUS);
    branches.add(branchIds.number(evaluation.branch()));
    groups.add(evaluation.group());
    for (int i = 0; i < answers.size(); i++) {
      answers.get(i).add(evaluation.answers().value(i));
    }
  }

  @Override
  public void settleGrades(GradeWords words) {
    gradeRanks = GradeVocabulary.ranks(words);
  }

  /** How many rows lie in the box. */
  int rows() {
    return lines.size();
  }

  int line(int row) {
    return lines.get(row);
  }

  /** The number of a row's ballot, or {@link #ANONYMOUS}. */
  int ballot(int row) {
    return ballots.get(row);
  }

  int branch(int row) {
    return branches.get(row);
  }

  int group(int row) {
    return groups.get(row);
  }

  int ballotCount() {
    return ballotIds.size();
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
    Indicator asked = rules.indicators().get(indicator);
    return value == Answers.NONE || asked.scale() instanceof Scale.Points
        ? value
        : gradeRanks[value];
  }

  /** Whether two rows say the same. */
  boolean same(int row, int other) {
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
